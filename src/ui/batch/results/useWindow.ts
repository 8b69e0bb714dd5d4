import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond what is seen, so that none is missing while a person scrolls. */
const BEYOND = 12;
/** Until the box is measured: as high as it is in an ordinary window. */
const UNMEASURED = { width: 0, height: 800 };

export interface Window {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** The row after the last that is drawn. */
  readonly end: number;
}

/** Which of many rows of one height are drawn: those that are seen, and some beyond. */
export function useWindow(count: number, rowHeight: number): Window {
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
  const [rows] = useState(() => new Virtualizer<HTMLDivElement, Element>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), []);
  useLayoutEffect(() => rows._willUpdate());
  const drawn = rows.getVirtualIndexes();
  return { scroller, first: drawn[0] ?? 0, end: (drawn.at(-1) ?? -1) + 1 };
}
