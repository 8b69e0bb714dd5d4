import { type Document, type Element, isTag, type Text } from 'domhandler';
import { drawnOtherwiseBy } from '../shown/drawnOtherwise';
import { inherited } from '../shown/inherited';
import { isClosed, isFolded } from '../shown/isFolded';
import { paleIn } from '../shown/isPale';
import { isFaint, isGone, isOwnLine, isUnseenByMarkup } from '../shown/isUnseen';
import { stylesOf } from '../shown/styleSheet';
import type { View } from '../tree/view';

const background = /background[^;]{0,200}url\(/i;
/** Lower than this, where the markup says how high, it is an ornament. */
const TALL = 60;
const low = ({ attribs }: Element) => {
  const height = /(?:^|[;\s])(?:min-)?height\s*:\s*(\d+)/i.exec(attribs.style ?? '')?.[1] ?? attribs.height;
  return height !== undefined && Number.parseInt(height, 10) < TALL;
};

/** Lengths that are a share of what is around: of nothing they are nothing. */
const relative = /^(?:inherit|unset|[\d.]+(?:em|%))$/;

/** What a page's markup and its own plain style sheets say of it, where there is no browser to ask. */
export function markupView(tree: Document): View {
  const { inline, sheet, seeing } = stylesOf(tree);
  const isPale = paleIn(tree, seeing);
  function isUnseen(element: Element): boolean {
    const style = seeing(element);
    return isUnseenByMarkup(element) || isClosed(element) || isGone(style) || isFolded(element, style);
  }
  const invisible = inherited((element) => {
    const { visibility } = seeing(element);
    return visibility === undefined || visibility === 'inherit' ? undefined : isFaint({ visibility });
  });
  const withoutSize = inherited((element) => {
    const { fontSize } = seeing(element);
    return fontSize === undefined || relative.test(fontSize) ? undefined : isFaint({ fontSize });
  });
  const concealed = inherited((element) => isUnseen(element) || undefined);
  const isFaintHere = (element: Element) => invisible(element) === true || withoutSize(element) === true;
  const around = ({ parent }: Element | Text) => (parent && isTag(parent) ? parent : null);
  /** Whether what stands in an element stands in boxes side by side; what turns their order is drawn otherwise. */
  function isInRow(node: Element | Text): boolean {
    const outer = around(node);
    const { display = '', flexDirection = '' } = outer ? seeing(outer) : {};
    if (!outer || !/flex|grid/.test(display) || /reverse|column/.test(flexDirection)) return false;
    return !outer.children.some((child) => isTag(child) && seeing(child).order !== undefined);
  }
  return {
    isPlainlyUnseen: (element) =>
      isUnseenByMarkup(element) ||
      (element.attribs.style !== undefined && isGone(inline(element.attribs.style).seeing)),
    isUnseen: (node) => (isTag(node) ? isUnseen(node) : isClosed(node)),
    isFaint(node) {
      const element = isTag(node) ? node : around(node);
      return element !== null && (isFaintHere(element) || isPale(element));
    },
    isOnOwnLine: (node) => (isTag(node) && isOwnLine(seeing(node))) || isInRow(node),
    isHidden: (element) => concealed(element) === true || isFaintHere(element),
    isDrawnOtherwise: drawnOtherwiseBy(seeing, sheet),
    distance: () => 0,
    isDrawn: (element) => (element.name === 'svg' || background.test(element.attribs.style ?? '')) && !low(element),
  };
}
