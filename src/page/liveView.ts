import { type Element as Copy, isTag, type Text as TextCopy } from 'domhandler';
import { call, isElement, localNameOf, parentElementOf, rectOf, viewOf } from './live/native';
import { read } from './live/read';
import { isFaint, isGone, isOwnLine, isUnseenByMarkup, type Seeing } from './shown/isUnseen';
import type { View } from './view';

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
  const style = viewOf(element)?.getComputedStyle(element);
  const name = localNameOf(element);
  // What a custom element without text shows stands in a root that is closed to us.
  return name === 'svg' || name.includes('-') || style?.backgroundImage.includes('url(') === true;
}

const styleOf = (live: Element): Seeing => viewOf(live)?.getComputedStyle(live) ?? {};

/** What the browser knows of a page's elements, by their copies. */
export function liveView(liveOf: (copy: Copy | TextCopy) => Node | undefined): View {
  const elementOf = (copy: Copy): Element | undefined => liveOf(copy) as Element | undefined;
  /** Asks a node's own element, and those around it that are not copied: a style sheet may name them by their tag. */
  function isAny(copy: Copy | TextCopy, test: (live: Element) => boolean): boolean {
    const outer = copy.parent && elementOf(copy.parent as Copy);
    for (let at = liveOf(copy); at && at !== outer; at = parentElementOf(at) ?? undefined)
      if (isElement(at) && test(at)) return true;
    return false;
  }
  return {
    isPlainlyUnseen: isUnseenByMarkup,
    isUnseen: (copy) => (isTag(copy) && isUnseenByMarkup(copy)) || isAny(copy, (live) => isGone(styleOf(live))),
    isFaint(copy) {
      const live = liveOf(copy);
      const element = live && (isElement(live) ? live : parentElementOf(live));
      return !!element && isFaint(styleOf(element));
    },
    // In a row of boxes every one is called a block.
    isOnOwnLine: (copy) =>
      isAny(copy, (live) => {
        const around = parentElementOf(live);
        return isOwnLine(styleOf(live)) && !(around && /flex|grid/.test(styleOf(around).display ?? ''));
      }),
    isHidden(copy) {
      const live = elementOf(copy);
      if (live && (call(live, 'getClientRects').length === 0 || isFaint(styleOf(live)))) return true;
      for (let at: Element | null | undefined = live; at; at = parentElementOf(at))
        if (isGone(styleOf(at))) return true;
      return false;
    },
    distance(copy) {
      const live = elementOf(copy);
      if (!live) return 0;
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
