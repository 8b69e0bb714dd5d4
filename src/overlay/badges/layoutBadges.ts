import { bodyOf, documentOf, setAttribute, styleOf } from '../../page/live/native';
import { read } from '../../page/live/read';
import type { OverlayWords } from '../mark';
import type { Layer } from './layer';
import { merge, type Spot } from './merge';
import { label, type PlacedBadge, spotOf } from './placedBadge';
import { visibleBoxOf } from './visibleBox';

/** How far to the left a page goes: one written from right to left begins at the window and goes on before it. */
function leftEdge(document: Document): number {
  const style = styleOf(bodyOf(document) ?? read(document, 'documentElement'));
  return style.writingMode === 'vertical-rl' || style.direction === 'rtl' ? Number.NEGATIVE_INFINITY : 0;
}

/** Puts every badge where its cell now is; what can't be seen has none, what would cover another is counted on it. */
export function layoutBadges(
  placedBadges: readonly PlacedBadge[],
  layer: Layer,
  selected: string | null,
  words: OverlayWords,
): void {
  const { left, top } = layer.origin();
  const least = leftEdge(documentOf(layer.host));
  // All reading before all writing: the page is laid out once.
  const spots = placedBadges.map((placed): Spot | null => {
    const box = visibleBoxOf(placed.mark.anchor, placed.mark.words[0]);
    return box && spotOf(placed, box);
  });
  const front = placedBadges.findIndex(({ mark }) => mark.id === selected);
  const groups = merge(spots, front < 0 ? null : front);
  const counts = new Map(groups.map(([first = -1, ...rest]) => [first, rest.length]));
  for (const [index, placed] of placedBadges.entries()) {
    const spot = spots[index];
    const also = counts.get(index);
    const isSeen = also !== undefined && spot;
    placed.box.hidden = !isSeen;
    placed.box.style.left = `${isSeen ? Math.max(spot.x - left, least) : 0}px`;
    placed.box.style.top = `${isSeen ? Math.max(spot.y - top, 0) : 0}px`;
    if (!isSeen) continue;
    label(placed, also, words);
    if (placed.mark.id === selected) setAttribute(placed.badge, 'aria-current', 'true');
    else placed.badge.removeAttribute('aria-current');
  }
}
