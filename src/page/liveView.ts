import { type Element as Copy, isTag, type Text as TextCopy } from 'domhandler';
import { isElement } from './liveContent';
import { isFaint, isGone, isOwnLine, isUnseenByMarkup, type Seeing } from './shown/isUnseen';
import type { View } from './view';

/** A background or drawing lower than this is an ornament, a line or a button. */
const TALL = 60;

/** Where a frame's document stands in the window around it; that of the top window stands where it is. */
function topOf(element: Element): number {
  const { top } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? topOf(frame) + top : top;
}

function isDrawn(element: Element): boolean {
  if (element.getBoundingClientRect().height < TALL) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  // What a custom element without text shows stands in a root that is closed to us.
  return (
    element.localName === 'svg' || element.localName.includes('-') || style?.backgroundImage.includes('url(') === true
  );
}

const styleOf = (live: Element): Seeing => live.ownerDocument.defaultView?.getComputedStyle(live) ?? {};

/** What the browser knows of a page's elements, by their copies. */
export function liveView(liveOf: (copy: Copy | TextCopy) => Node | undefined): View {
  const elementOf = (copy: Copy): Element | undefined => liveOf(copy) as Element | undefined;
  /** Asks a node's own element, and those around it that are not copied: a style sheet may name them by their tag. */
  function isAny(copy: Copy | TextCopy, test: (live: Element) => boolean): boolean {
    const outer = copy.parent && elementOf(copy.parent as Copy);
    for (let at = liveOf(copy); at && at !== outer; at = at.parentElement ?? undefined)
      if (isElement(at) && test(at)) return true;
    return false;
  }
  return {
    isPlainlyUnseen: isUnseenByMarkup,
    isUnseen: (copy) => (isTag(copy) && isUnseenByMarkup(copy)) || isAny(copy, (live) => isGone(styleOf(live))),
    isFaint(copy) {
      const live = liveOf(copy);
      const element = live && (isElement(live) ? live : live.parentElement);
      return !!element && isFaint(styleOf(element));
    },
    // In a row of boxes every one is called a block.
    isOnOwnLine: (copy) =>
      isAny(copy, (live) => {
        const around = live.parentElement;
        return isOwnLine(styleOf(live)) && !(around && /flex|grid/.test(styleOf(around).display ?? ''));
      }),
    isHidden(copy) {
      const live = elementOf(copy);
      if (live && (live.getClientRects().length === 0 || isFaint(styleOf(live)))) return true;
      for (let at: Element | null | undefined = live; at; at = at.parentElement) if (isGone(styleOf(at))) return true;
      return false;
    },
    distance(copy) {
      const live = elementOf(copy);
      if (!live) return 0;
      const top = topOf(live);
      const height = live.ownerDocument.defaultView?.top?.innerHeight ?? 0;
      return Math.max(top - height, -(top + live.clientHeight), 0);
    },
    isDrawn(copy) {
      const live = elementOf(copy);
      return live !== undefined && isDrawn(live);
    },
  };
}
