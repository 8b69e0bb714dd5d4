/** The window a file is read as if shown in. */
const WINDOW = 1280;
const FONT = 16;

/** Whether a condition of a media query holds in a window of an office's screen. */
function holds(part: string): boolean {
  const text = part.trim();
  if (/^(?:(?:only\s+)?(?:all|screen))?$/.test(text)) return true;
  const [, bound, figure, unit] =
    /^\(\s*(min-width\s*:|max-width\s*:|width\s*[<>]=?)\s*(\d{1,5}(?:\.\d{1,4})?)(px|r?em)\s*\)$/.exec(text) ?? [];
  if (bound === undefined) return false;
  const width = Number(figure) * (unit === 'px' ? 1 : FONT);
  return /^min|>/.test(bound) ? width <= WINDOW : width >= WINDOW;
}

/** Whether a media query holds there. */
export function isWideScreen(query: string): boolean {
  return query
    .toLowerCase()
    .split(',')
    .some((each) => {
      const [, denied] = /^\s*not\s+([^()]*)$/.exec(each) ?? [];
      return denied === undefined ? each.split(/\band\b/).every(holds) : !holds(denied);
    });
}

/** Whether what an at-rule encloses is said of the page as it is shown. */
function isApplied(name: string, query: string): boolean {
  if (name === 'media') return isWideScreen(query);
  return name === 'layer' || (name === 'supports' && !/\bnot\b/.test(query));
}

/** The rules that hold on a wide screen: those of another medium or width are left out with what is in them. */
function withoutOtherMedia(css: string, depth = 4): string {
  let text = '';
  let at = 0;
  for (const match of css.matchAll(/@([\w-]{1,40})([^{};@]{0,500})([{;])/g)) {
    if (match.index < at) continue;
    text += css.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[3] === ';') continue;
    const end = closing(css, at);
    const within = css.slice(at, end);
    if (depth > 0 && isApplied(match[1]?.toLowerCase() ?? '', match[2] ?? ''))
      text += withoutOtherMedia(within, depth - 1);
    at = end + 1;
  }
  return text + css.slice(at);
}

function closing(css: string, from: number): number {
  let depth = 1;
  for (let at = from; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}

/** What stands outside comments; one that is never closed takes the rest with it. */
function withoutComments(css: string): string {
  const [first = '', ...rest] = css.split('/*');
  const outside = rest.map((piece) => (piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : ''));
  return [first, ...outside].join('');
}

interface Block {
  readonly selectors: readonly string[];
  readonly declarations: string[];
}
/** Rules in rules in rules: as deep as anybody writes them, and no more selectors than these of one. */
const DEEPEST = 5;
const MAX_SELECTORS = 100;

/** The selectors of a block within another: `&` is the outer one's element, and without it what stands below that. */
function within(outer: Block | undefined, text: string): string[] {
  // A comma inside brackets, as in `:is(a, b)`, parts nothing.
  const own = text.split(/,(?![^(]{0,200}\))/).map((each) => each.trim());
  if (!outer) return own;
  const joined = outer.selectors.flatMap((around) =>
    own.map((each) => (each.includes('&') ? each.replaceAll('&', around) : `${around} ${each}`)),
  );
  return joined.slice(0, MAX_SELECTORS);
}

/** Each block of a sheet that holds on a screen, with its selectors and what it declares itself. */
export function* cssBlocks(sheet: string): Iterable<readonly [selectors: readonly string[], declarations: string]> {
  const css = withoutOtherMedia(withoutComments(sheet));
  const open: Block[] = [];
  let from = 0;
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    const text = css.slice(from, index);
    from = index + 1;
    const block = open.at(-1);
    if (mark === '{') open.push({ selectors: open.length < DEEPEST ? within(block, text) : [], declarations: [] });
    else block?.declarations.push(text);
    if (mark === '}' && block) {
      open.pop();
      yield [block.selectors, block.declarations.join(';')];
    }
  }
}
