import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SheetProps } from './sheetProps';

const calmly = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** Brings what carries the item that was gone to into view. */
export function useAnchor(root: RefObject<HTMLElement | null>, anchor: SheetProps['anchor']): void {
  useEffect(() => {
    const shown = anchor && root.current?.querySelector<HTMLElement>(`[data-number="${anchor.number}"]`);
    if (!shown) return;
    const folded = shown.closest('details');
    if (folded) folded.open = true;
    shown.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calmly() });
  }, [anchor]);
}
