import type { Element as Copy, Text as TextCopy } from 'domhandler';
import { isUnseenByMarkup } from './shown/isUnseen';
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

/** A box that is there for screen readers alone. */
const isClippedAway = (
  live: Element,
  { position, overflow, overflowX, clip, clipPath }: CSSStyleDeclaration,
): boolean =>
  (position === 'absolute' || position === 'fixed') &&
  (/^rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/.test(clip) ||
    clipPath === 'inset(50%)' ||
    clipPath === 'inset(100%)' ||
    (`${overflow}${overflowX}`.includes('hidden') && live.clientWidth <= 1 && live.clientHeight <= 1));

/** Whether the browser keeps an element's words out of sight or crosses them out, by a style of its own, not of what is around it. */
function isUnseenLive(live: Element): boolean {
  const style = live.ownerDocument.defaultView?.getComputedStyle(live);
  if (!style) return false;
  if (style.display === 'none' || style.opacity === '0') return true;
  if (style.textDecorationLine.includes('line-through')) return true;
  const isFaint = style.visibility !== 'visible' || style.fontSize === '0px';
  if (!isFaint) return style.position !== 'static' && isClippedAway(live, style);
  const around = live.parentElement;
  const outer = around && live.ownerDocument.defaultView?.getComputedStyle(around);
  return !outer || (outer.visibility === 'visible' && outer.fontSize !== '0px');
}

/** What the browser knows of a page's elements, by their copies. */
export function liveView(liveOf: (copy: Copy | TextCopy) => Node | undefined): View {
  const elementOf = (copy: Copy): Element | undefined => liveOf(copy) as Element | undefined;
  return {
    isUnseen(copy) {
      const live = elementOf(copy);
      return isUnseenByMarkup(copy) || (live !== undefined && isUnseenLive(live));
    },
    isTextUnseen(copy) {
      const around = copy.parent && elementOf(copy.parent as Copy);
      // Wrappers without a class or a style of note are not copied, but a style sheet may name them by their tag.
      for (let at = liveOf(copy)?.parentElement; at && at !== around; at = at.parentElement)
        if (isUnseenLive(at)) return true;
      return false;
    },
    isHidden: (copy) => elementOf(copy)?.getClientRects().length === 0,
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
