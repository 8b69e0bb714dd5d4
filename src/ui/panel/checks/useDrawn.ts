import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useVirtualizer } from '../../model/useVirtualizer';

/** A line of two rows of text, until it is measured. */
const LINE_HEIGHT = 52;

/** What is drawn of many lines, each as high as its words are long. */
export interface Drawn {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly lines: readonly number[];
  /** What stands empty above and below, in pixels. */
  readonly above: number;
  readonly below: number;
  /** To be handed each drawn line. */
  measure(line: HTMLElement | null): void;
}

/** Paper has no way to scroll: all is drawn for it. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/** Which of many lines are drawn: those that are seen and some beyond, and on paper all of them. */
export function useDrawn(count: number): Drawn {
  const { scroller, rows } = useVirtualizer(count, LINE_HEIGHT);
  const isPrinting = useIsPrinting();
  const items = rows.getVirtualItems();
  return {
    scroller,
    lines: isPrinting ? Array.from({ length: count }, (_, at) => at) : items.map(({ index }) => index),
    above: isPrinting ? 0 : (items[0]?.start ?? 0),
    below: isPrinting ? 0 : rows.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: rows.measureElement,
  };
}
