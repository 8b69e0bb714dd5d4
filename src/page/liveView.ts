import type { Element as Copy } from 'domhandler';
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

/** What the browser knows of a page's elements, by their copies. */
export function liveView(liveOf: (copy: Copy) => Element | undefined): View {
  return {
    isHidden: (copy) => liveOf(copy)?.getClientRects().length === 0,
    distance(copy) {
      const live = liveOf(copy);
      if (!live) return 0;
      const top = topOf(live);
      const height = live.ownerDocument.defaultView?.top?.innerHeight ?? 0;
      return Math.max(top - height, -(top + live.clientHeight), 0);
    },
    isDrawn(copy) {
      const live = liveOf(copy);
      return live !== undefined && isDrawn(live);
    },
  };
}
