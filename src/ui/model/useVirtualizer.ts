import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond what is seen: none is missing while a person scrolls, and Tab walks on into them. */
const BEYOND = 12;
/** Until the box is measured: as high as it is in an ordinary window. */
const UNMEASURED = { width: 0, height: 800 };

/** Tells which of many rows in a box are seen; the component is drawn again as that changes. */
export function useVirtualizer(
  count: number,
  rowHeight: number,
): { readonly scroller: RefObject<HTMLDivElement | null>; readonly rows: Virtualizer<HTMLDivElement, HTMLElement> } {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useState({});
  const options = {
    count,
    estimateSize: () => rowHeight,
    overscan: BEYOND,
    initialRect: UNMEASURED,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw({}),
  };
  const [rows] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), []);
  useLayoutEffect(() => rows._willUpdate());
  return { scroller, rows };
}
