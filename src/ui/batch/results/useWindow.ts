import type { RefObject } from 'preact';
import { useVirtualizer } from '../../model/useVirtualizer';

export interface Window {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** The row after the last that is drawn. */
  readonly end: number;
}

/** Which of many rows of one height are drawn: those that are seen, and some beyond. */
export function useWindow(count: number, rowHeight: number): Window {
  const { scroller, rows } = useVirtualizer(count, rowHeight);
  const drawn = rows.getVirtualIndexes();
  return { scroller, first: drawn[0] ?? 0, end: (drawn.at(-1) ?? -1) + 1 };
}
