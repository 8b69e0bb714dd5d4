import { type ChildNode, type Element as Copy, isTag, isText, type Text as TextCopy } from 'domhandler';
import { remember } from '../../report/remember';
import { isFaint, isGone, isOwnLine, isUnseenByMarkup } from '../shown/isUnseen';
import type { View } from '../tree/view';
import { walk } from '../tree/walk';
import { rectOfText } from './boxes';
import { inks } from './ink';
import { drawing, type Piece } from './isDrawnOtherwise';
import { elementsAt } from './liveContent';
import { call, isElement, localNameOf, outerOf, parentElementOf, rectOf, styleOf, viewOf } from './native';
import { read } from './read';
import { sheetText } from './sheetText';

/** A background or drawing lower than this is an ornament, a line or a button. */
const TALL = 60;

/** Where a frame's document stands in the window around it; that of the top window stands where it is. */
function topOf(element: Element): number {
  const { top } = rectOf(element);
  const frame = viewOf(element)?.frameElement;
  return frame ? topOf(frame) + top : top;
}

function isDrawn(element: Element): boolean {
  if (rectOf(element).height < TALL) return false;
  const name = localNameOf(element);
  // What a custom element without text shows stands in a root that is closed to us.
  return name === 'svg' || name.includes('-') || /url\(/.test(styleOf(element).backgroundImage);
}

type LiveOf = (copy: Copy | TextCopy) => Node | undefined;

/** The page's own node behind each copy. */
type Lives = ReadonlyMap<ChildNode, Node>;

/** The texts of a cell as they stand on the page. */
function piecesOf(cell: Copy, liveOf: LiveOf): Piece[] {
  const pieces: Piece[] = [];
  walk(cell, (node) => {
    const text = isText(node) && node.data.trim() ? liveOf(node) : undefined;
    const around: Element[] = [];
    for (let at = node as Copy; text && at !== cell.parent; at = at.parent as Copy)
      around.push(...elementsAt(liveOf(at)));
    if (text) pieces.push({ text, around });
    return undefined;
  });
  return pieces;
}

/**
 * Whether what stands in an element covers no cell: it is in one, or stays where it is however the page is scrolled, or
 * stands beside the page's body, as our own badges do.
 */
function isNoCover(element: Element): boolean {
  for (let at: Element | null = element; at; at = outerOf(at)) {
    const name = localNameOf(at);
    if (name === 'body') return false;
    if (/^t[dh]$/.test(name) || /fix|stick/.test(styleOf(at).position)) return true;
  }
  return true;
}

/** A text that is a figure by itself. */
const FIGURE = /^\s{0,9}\d[\d.,]{0,20}\s*$/;

/** Where figures stand that are in no cell and move with the page. */
function looseFigures(lives: Lives): DOMRect[] {
  return [...lives].flatMap(([copy, live]) => {
    const around = isText(copy) && FIGURE.test(copy.data) && outerOf(live as Text);
    return !around || isNoCover(around) ? [] : [rectOfText(live)];
  });
}

/** What the copy of a page knows besides. */
export interface Beside {
  readonly known?: ReadonlySet<Element> | undefined;
  readonly closedOf?: ((live: Element) => ShadowRoot | null) | undefined;
  /** The documents and shadow roots of the page. */
  readonly homes: Parameters<typeof sheetText>[0];
}

const FOR_GOOD = Number.POSITIVE_INFINITY;

/** What the browser knows of a page's elements, by their copies. */
export function liveView(lives: Lives, { known, closedOf, homes }: Beside): View {
  const liveOf: LiveOf = (copy) => lives.get(copy);
  const elementOf = (copy: Copy): Element | undefined => liveOf(copy) as Element | undefined;
  const elementsOf = (copy: Copy | TextCopy): Element[] => elementsAt(liveOf(copy));
  const ink = inks();
  const isOut = remember<boolean, Element>((live) => isGone(styleOf(live)), FOR_GOOD);
  const isDim = remember<boolean, Element>((live) => isFaint(styleOf(live)) || ink.isLost(live), FOR_GOOD);
  const isDrawnOtherwise = drawing({
    inks: ink,
    sheets: remember<string | null, void>(() => sheetText(homes)),
    isClosed: (live) => !!closedOf?.(live),
    loose: remember<DOMRect[], void>(() => looseFigures(lives)),
  });
  return {
    isPlainlyUnseen: isUnseenByMarkup,
    isUnseen: (copy) => (isTag(copy) && isUnseenByMarkup(copy)) || elementsOf(copy).some(isOut),
    isFaint(copy) {
      const live = liveOf(copy);
      const element = live && (isElement(live) ? live : outerOf(live as Text));
      return !!element && isDim(element);
    },
    // In a row of boxes every one is called a block.
    isOnOwnLine: (copy) =>
      elementsOf(copy).some((live) => {
        const around = parentElementOf(live);
        return isOwnLine(styleOf(live)) && !(around && /flex|grid/.test(styleOf(around).display ?? ''));
      }),
    isDrawnOtherwise(cell) {
      const live = elementOf(cell);
      return !!live && isDrawnOtherwise(live, piecesOf(cell, liveOf));
    },
    isHidden(copy) {
      const live = elementOf(copy);
      if (live && (call(live, 'getClientRects').length === 0 || isFaint(styleOf(live)))) return true;
      for (let at: Element | null | undefined = live; at; at = parentElementOf(at)) if (isOut(at)) return true;
      return false;
    },
    distance(copy) {
      const live = elementOf(copy);
      if (!live || known?.has(live)) return live ? -1 : 0;
      const top = topOf(live);
      const height = viewOf(live)?.top?.innerHeight ?? 0;
      return Math.max(top - height, -(top + read(live, 'clientHeight')), 0);
    },
    isDrawn(copy) {
      const live = elementOf(copy);
      return live !== undefined && isDrawn(live);
    },
  };
}
