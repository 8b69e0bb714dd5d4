import { type Document, type Element, isTag, type ParentNode } from 'domhandler';
import { seeingIn } from './shown/declarations';
import { isClosed, isFolded } from './shown/isFolded';
import { paleIn } from './shown/isPale';
import { isFaint, isGone, isOwnLine, isUnseenByMarkup, type Seeing } from './shown/isUnseen';
import { seeingOf, styleSheetOf } from './shown/styleSheet';
import type { View } from './view';

const background = /background[^;]{0,200}url\(/i;
/** Lower than this, where the markup says how high, it is an ornament. */
const TALL = 60;
const low = ({ attribs }: Element) => {
  const height = /(?:^|[;\s])(?:min-)?height\s*:\s*(\d+)/i.exec(attribs.style ?? '')?.[1] ?? attribs.height;
  return height !== undefined && Number.parseInt(height, 10) < TALL;
};

/** Lengths that are a share of what is around: of nothing they are nothing. */
const relative = /^(?:inherit|unset|[\d.]+(?:em|%))$/;

/** Asks the elements around one, from within, for the first that has an answer; what is known is not asked again. */
function outwards(answerOf: (element: Element) => boolean | undefined): (element: Element) => boolean {
  // Thousands of tables stand in the same thousands of levels.
  const known = new WeakMap<ParentNode, boolean>();
  return (element) => {
    const climbed: ParentNode[] = [];
    let answer: boolean | undefined;
    for (let at: ParentNode | null = element; at && isTag(at) && answer === undefined; at = at.parent) {
      answer = known.get(at) ?? answerOf(at);
      climbed.push(at);
    }
    for (const below of climbed) known.set(below, answer ?? false);
    return answer ?? false;
  };
}

/** What an element's own markup, without any style sheet, says of it. */
function isPlainlyUnseen(element: Element): boolean {
  if (isUnseenByMarkup(element)) return true;
  const { style } = element.attribs;
  if (style === undefined) return false;
  const { plain, important } = seeingIn(style);
  return isGone({ ...plain, ...important });
}

/** What a page's markup and its own plain style sheets say of it, where there is no browser to ask. */
export function markupView(tree: Document): View {
  let sheet: ReturnType<typeof styleSheetOf> | null = null;
  const seen = new WeakMap<Element, Seeing>();
  function seeing(element: Element): Seeing {
    sheet ??= styleSheetOf(tree);
    const found = seen.get(element) ?? seeingOf(element, sheet);
    seen.set(element, found);
    return found;
  }
  const isPale = paleIn(tree, seeing);
  function isUnseen(element: Element): boolean {
    const style = seeing(element);
    return isUnseenByMarkup(element) || isClosed(element) || isGone(style) || isFolded(element, style);
  }
  const isInvisible = outwards((element) => {
    const { visibility } = seeing(element);
    return visibility === undefined || visibility === 'inherit' ? undefined : isFaint({ visibility });
  });
  const isWithoutSize = outwards((element) => {
    const { fontSize } = seeing(element);
    return fontSize === undefined || relative.test(fontSize) ? undefined : isFaint({ fontSize });
  });
  const isConcealed = outwards((element) => (isUnseen(element) ? true : undefined));
  return {
    isPlainlyUnseen,
    isUnseen: (node) => (isTag(node) ? isUnseen(node) : isClosed(node)),
    isFaint(node) {
      const element = isTag(node) ? node : node.parent;
      return element !== null && isTag(element) && (isInvisible(element) || isWithoutSize(element) || isPale(element));
    },
    isOnOwnLine: (node) => isTag(node) && isOwnLine(seeing(node)),
    isHidden: (element) => isConcealed(element) || isInvisible(element) || isWithoutSize(element),
    isDrawnOtherwise: () => false,
    distance: () => 0,
    isDrawn: (element) => (element.name === 'svg' || background.test(element.attribs.style ?? '')) && !low(element),
  };
}
