import { placeOf } from './place';

/** Brings an element into view where it is not wholly in it; a page that is already right does not move. */
export function reveal(element: Element, top: Window): void {
  const box = placeOf(element);
  const isInView = box && box.top >= 0 && box.left >= 0 && box.bottom <= top.innerHeight && box.right <= top.innerWidth;
  if (isInView) return;
  const isCalm = top.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'center', inline: 'nearest' });
}
