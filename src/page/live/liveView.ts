import { type Element as Copy, isTag, isText, type Text as TextCopy } from 'domhandler';
import { isFaint, isGone, isOwnLine, isUnseenByMarkup } from '../shown/isUnseen';
import type { View } from '../tree/view';
import { walk } from '../tree/walk';
import { type Grounds, isDrawnOtherwise, type Piece } from './isDrawnOtherwise';
import { elementsAt } from './liveContent';
import { call, isElement, localNameOf, parentElementOf, rectOf, styleOf, viewOf } from './native';
import { read } from './read';

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

/** What the browser knows of a page's elements, by their copies. */
export function liveView(liveOf: LiveOf, known?: ReadonlySet<Element>): View {
  const elementOf = (copy: Copy): Element | undefined => liveOf(copy) as Element | undefined;
  const grounds: Grounds = new Map();
  const elementsOf = (copy: Copy | TextCopy): Element[] => elementsAt(liveOf(copy));
  return {
    isPlainlyUnseen: isUnseenByMarkup,
    isUnseen: (copy) =>
      (isTag(copy) && isUnseenByMarkup(copy)) || elementsOf(copy).some((live) => isGone(styleOf(live))),
    isFaint(copy) {
      const live = liveOf(copy);
      const element = live && (isElement(live) ? live : parentElementOf(live));
      return !!element && isFaint(styleOf(element));
    },
    // In a row of boxes every one is called a block.
    isOnOwnLine: (copy) =>
      elementsOf(copy).some((live) => {
        const around = parentElementOf(live);
        return isOwnLine(styleOf(live)) && !(around && /flex|grid/.test(styleOf(around).display ?? ''));
      }),
    isDrawnOtherwise(cell) {
      const live = elementOf(cell);
      return !!live && isDrawnOtherwise(live, piecesOf(cell, liveOf), grounds);
    },
    isHidden(copy) {
      const live = elementOf(copy);
      if (live && (call(live, 'getClientRects').length === 0 || isFaint(styleOf(live)))) return true;
      for (let at: Element | null | undefined = live; at; at = parentElementOf(at))
        if (isGone(styleOf(at))) return true;
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
