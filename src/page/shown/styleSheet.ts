import { type Document, type Element, isTag, type ParentNode } from 'domhandler';
import { walk } from '../walk';
import { seeingIn } from './declarations';
import type { Seeing } from './isUnseen';

/** One step of a selector: `td.note#a`. */
interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
}
interface StyleRule {
  /** From the element outwards; each is a child of the next, or stands anywhere below it. */
  readonly compounds: readonly Compound[];
  readonly isChild: readonly boolean[];
  readonly specificity: number;
  /** Its place among all rules: of two as specific ones the later wins. */
  readonly order: number;
  readonly plain: Seeing;
  readonly important: Seeing;
}

/** The rules of a page's own style sheets that can hide or strike words, by what they ask of the element itself. */
export interface StyleSheet {
  readonly byName: ReadonlyMap<string, readonly StyleRule[]>;
}

const MAX_CSS = 200_000;
const MAX_RULES = 2000;
const LONGEST_SELECTOR = 500;
/** A plain step: a tag, classes, an id; null for what only a browser can match. */
function compoundOf(text: string): Compound | null {
  const match = /^([a-z][\w-]*|\*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i.exec(text);
  if (!match || text === '') return null;
  const [, tag = '*', rest = ''] = match;
  const names = rest.match(/[.#][^.#]+/g) ?? [];
  return {
    tag: tag === '*' ? null : tag.toLowerCase(),
    id: names.find((name) => name.startsWith('#'))?.slice(1) ?? null,
    classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  };
}

function specificityOf({ tag, id, classes }: Compound): number {
  return (id === null ? 0 : 10_000) + classes.length * 100 + (tag === null ? 0 : 1);
}

function ruleOf(selector: string, declared: Pick<StyleRule, 'plain' | 'important'>, order: number): StyleRule | null {
  const steps = selector
    .trim()
    .replace(/\s*>\s*/g, ' > ')
    .split(/\s+/);
  const compounds: Compound[] = [];
  const isChild: boolean[] = [];
  for (const step of steps.reverse()) {
    if (step === '>') {
      isChild[compounds.length - 1] = true;
      continue;
    }
    const compound = compoundOf(step);
    if (!compound) return null;
    compounds.push(compound);
    isChild.push(false);
  }
  const specificity = compounds.reduce((sum, compound) => sum + specificityOf(compound), 0);
  return { compounds, isChild, specificity, order, ...declared };
}

/** The window a file is read as if shown in. */
const WINDOW = 1280;

/** Whether a plain media query holds in a window of an office's screen. */
function isWideScreen(query: string): boolean {
  return query.split(/\band\b/).every((part) => {
    const text = part.trim();
    if (/^(?:(?:only\s+)?(?:all|screen))?$/.test(text)) return true;
    const [, bound, figure] = /^\(\s*(min|max)-width\s*:\s*(\d{1,5})(?:\.\d{1,4})?px\s*\)$/.exec(text) ?? [];
    if (bound === undefined) return false;
    return bound === 'min' ? Number(figure) <= WINDOW : Number(figure) >= WINDOW;
  });
}

/** The rules that hold on a wide screen: those of another medium or width are left out with what is in them. */
function withoutOtherMedia(css: string): string {
  let text = '';
  let at = 0;
  for (const match of css.matchAll(/@([\w-]{1,40})([^{};@]{0,500})([{;])/g)) {
    if (match.index < at) continue;
    text += css.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[3] === ';') continue;
    const end = closing(css, at);
    if (match[1] === 'media' && isWideScreen(match[2] ?? '')) text += css.slice(at, end);
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

/** Each innermost block with the selectors before it. */
function* blocksIn(css: string): Iterable<readonly [selectors: string, declarations: string]> {
  let from = 0;
  let open = -1;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '}' && open >= 0) yield [css.slice(from, open), css.slice(open + 1, index)];
    from = open >= 0 && brace === '{' ? open + 1 : brace === '{' ? from : index + 1;
    open = brace === '{' ? index : -1;
  }
}

function rulesIn(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const plain = withoutOtherMedia(withoutComments(css.slice(0, MAX_CSS)));
  for (const [selectors, declarations] of blocksIn(plain)) {
    const declared = seeingIn(declarations);
    if (Object.keys({ ...declared.plain, ...declared.important }).length === 0) continue;
    for (const selector of selectors.split(',')) {
      if (selector.length > LONGEST_SELECTOR) continue;
      const rule = ruleOf(selector, declared, rules.length);
      if (rule && rules.length < MAX_RULES) rules.push(rule);
    }
  }
  return rules;
}

/** Reads the page's own `<style>` elements, as far as they are plain. */
export function styleSheetOf(tree: Document): StyleSheet {
  const rules: StyleRule[] = [];
  walk(tree, (node) => {
    if (!isTag(node)) return undefined;
    if (node.name !== 'style') return undefined;
    if (/^(?:|all|screen)$/i.test((node.attribs.media ?? '').trim())) {
      const css = node.children.map((child) => ('data' in child ? child.data : '')).join('');
      rules.push(...rulesIn(css));
    }
    return 'skip';
  });
  const byName = new Map<string, StyleRule[]>();
  for (const [order, rule] of rules.entries()) {
    const name = nameOf(rule.compounds[0]);
    byName.set(name, [...(byName.get(name) ?? []), { ...rule, order }]);
  }
  return { byName };
}

/** What a rule is looked up by: an id, a class, a tag, or nothing. */
function nameOf(compound: Compound | undefined): string {
  if (!compound) return '*';
  const [first] = compound.classes;
  if (compound.id !== null) return `#${compound.id}`;
  return first === undefined ? (compound.tag ?? '*') : `.${first}`;
}

function namesOf({ name, attribs }: Element): string[] {
  const classes = (attribs.class ?? '').split(/\s+/).map((each) => `.${each}`);
  return ['*', name, ...(attribs.id === undefined ? [] : [`#${attribs.id}`]), ...classes];
}

function matches({ tag, id, classes }: Compound, { name, attribs }: Element): boolean {
  if ((tag !== null && tag !== name) || (id !== null && id !== attribs.id)) return false;
  if (classes.length === 0) return true;
  const own = (attribs.class ?? '').split(/\s+/);
  return classes.every((each) => own.includes(each));
}

const MAX_CLIMB = 200;

function applies({ compounds, isChild }: StyleRule, element: Element): boolean {
  const [first, ...outer] = compounds;
  if (!first || !matches(first, element)) return false;
  let at: ParentNode | null = element.parent;
  let climbed = 0;
  for (const [index, compound] of outer.entries()) {
    const isDirect = isChild[index] === true;
    while (at && isTag(at) && !matches(compound, at)) {
      climbed += 1;
      if (isDirect || climbed > MAX_CLIMB) return false;
      at = at.parent;
    }
    if (!at || !isTag(at)) return false;
    at = at.parent;
  }
  return true;
}

/** What the sheet and the element's own style say of it: what is important, the element's own, the most specific, the last. */
export function seeingOf(element: Element, sheet: StyleSheet): Seeing {
  const rules = namesOf(element).flatMap((name) => sheet.byName.get(name) ?? []);
  const applied = rules.filter((rule) => applies(rule, element));
  applied.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
  const own = seeingIn(element.attribs.style ?? '');
  const plain = applied.map((rule) => rule.plain);
  const important = applied.map((rule) => rule.important);
  return Object.assign({}, ...plain, own.plain, ...important, own.important);
}
