import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond what is seen, so that none is missing while a person scrolls. */
const BEYOND = 12;

export interface Window {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** The row after the last that is drawn. */
  readonly end: number;
  scrolled(): void;
}

/** Which of many rows of one height are drawn: those that are seen, and some beyond. */
export function useWindow(count: number, rowHeight: number): Window {
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, see] = useState({ top: 0, height: 800 });
  const look = (): void => {
    const { scrollTop = 0, clientHeight = 800 } = scroller.current ?? {};
    see((before) =>
      before.top === scrollTop && before.height === clientHeight ? before : { top: scrollTop, height: clientHeight },
    );
  };
  useLayoutEffect(look);
  const first = Math.max(0, Math.min(Math.floor(seen.top / rowHeight) - BEYOND, count - 1));
  const end = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + BEYOND);
  return { scroller, first, end, scrolled: look };
}
