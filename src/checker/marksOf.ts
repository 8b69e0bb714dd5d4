import type { Mark, PaintedCell } from '../overlay/mark';
import { isParagraph } from '../report/places/places';
import { itemNumbers } from '../result/itemNumbers';
import type { Item } from '../result/resultSchema';
import type { Reading } from './read/page';
import type { MarkText } from './texts/markTexts';

const isProse = (place: string): boolean => place.startsWith('preamble.') || isParagraph(place);

function cellsOf({ locate, words, root }: Reading, { cells }: MarkText): PaintedCell[] {
  return cells.flatMap(({ finding, place, tokens }): PaintedCell[] => {
    const at = locate(place);
    // An outline around the whole report would say nothing.
    if (!at || at.element === root) return [];
    if (at.isMissing) return [{ node: at.element, tokens: ['missing'] as const }];
    const isQuoted = isProse(place) && words(finding).length > 0;
    return [{ node: at.element, tokens: isQuoted ? [...tokens, 'quoted' as const] : tokens }];
  });
}

/** The second place of a finding that compares prose with a cell, or one paragraph with another. */
function otherPlaceOf({ locate }: Reading, { other }: MarkText): Mark['otherPlace'] {
  const at = other && locate(other.place);
  return at && !at.isMissing ? { node: at.element, label: other.label } : null;
}

function markOf(page: Reading, item: Item, number: number | null): Mark[] {
  const text = page.texts[item.id];
  const at = text && page.locate(text.place);
  if (!at) return [];
  const { name, tooltip } = text;
  return [
    {
      id: item.id,
      number,
      severity: item.severity,
      cells: cellsOf(page, text),
      words: item.findings.flatMap((id) => page.words(id)),
      anchor: at.element,
      note: at.isMissing ? text.note : null,
      side: at.side,
      name,
      tooltip,
      otherPlace: otherPlaceOf(page, text),
    },
  ];
}

/** A page's items as marks, in their order; an item that has no place on the page at all has none. */
export function marksOf(page: Reading): Mark[] {
  const numbers = itemNumbers(page.result);
  return page.result.items.flatMap((item) => markOf(page, item, numbers.get(item.id) ?? null));
}
