import type { CheckedDraft } from '../../../check/draft/draftTask';
import { nameOf } from '../../../report/nameOf';
import { itemHead } from '../../../result/itemHead';
import { circled, itemNumbers } from '../../../result/itemNumbers';
import { markedPlaces } from '../../../result/markedPlaces';
import type { Item, Result } from '../../../result/resultSchema';
import { itemWord } from '../../../words/itemWord';
import { inLanguage, type Language } from '../../../words/language';
import { missingNote } from '../../../words/missingNote';
import { type Say, say } from '../../../words/say';

export interface Badge {
  readonly item: string;
  readonly number: string;
  readonly severity: Item['severity'];
  readonly said: Say;
}

/** What is drawn on one thing of the sheet. */
export interface PartMark {
  /** `error`, `warning`, `info`, `total`, `part`, `missing`. */
  readonly tokens: Set<string>;
  readonly items: string[];
  readonly badges: Badge[];
  /** What should stand here and does not. */
  readonly notes: { readonly said: Say; readonly isAbove: boolean }[];
  /** Words of a paragraph that a finding is about. */
  readonly quotes: { readonly words: string; readonly severity: Item['severity'] }[];
}

export type PartMarks = ReadonlyMap<number, PartMark>;

type Draft = Pick<CheckedDraft, 'sheet' | 'judged'>;

const blank = (): PartMark => ({ tokens: new Set(), items: [], badges: [], notes: [], quotes: [] });

type MarkAt = (number: number) => PartMark;

/** Marks every place that an item is about. */
function drawPlaces({ sheet, judged }: Draft, result: Result, item: Item, isCurrent: boolean, markAt: MarkAt): void {
  for (const { finding, place, tokens } of markedPlaces(result, item)) {
    const spot = sheet.spots[place];
    if (!spot) continue;
    const mark = markAt(spot.number);
    mark.items.push(item.id);
    for (const token of spot.isMissing ? ['missing'] : tokens) mark.tokens.add(token);
    if (isCurrent) mark.tokens.add('selected');
    const quotes = (judged.quotes[finding] ?? []).filter((quote) => quote.place === place);
    for (const { paragraph, start, end } of quotes)
      mark.quotes.push({ words: paragraph.slice(start, end), severity: item.severity });
  }
}

/** Puts an item's number where it stands, or where what is missing should. */
function drawBadge(
  { sheet }: Draft,
  result: Result,
  item: Item,
  number: number | null,
  language: Language,
  markAt: MarkAt,
): void {
  const head = itemHead(result, item);
  const spot = sheet.spots[head.place];
  if (!spot) return;
  const mark = markAt(spot.number);
  if (!mark.items.includes(item.id)) mark.items.push(item.id);
  const name = inLanguage(head.isSummary ? head.line : nameOf(head.place), language);
  const said = say('draftBadge', number ?? '', say(itemWord(item)), name);
  if (number !== null) mark.badges.push({ item: item.id, number: circled(number), severity: item.severity, said });
  if (spot.isMissing) mark.notes.push({ said: missingNote(result, item, language), isAbove: spot.side !== 'below' });
}

/** What of the sheet is marked, by number, as the cells of a page are; a note of no weight only while it is gone to. */
export function markedParts(draft: Draft, result: Result, current: string | null, language: Language): PartMarks {
  const marks = new Map<number, PartMark>();
  const markAt: MarkAt = (number) => {
    const mark = marks.get(number) ?? blank();
    marks.set(number, mark);
    return mark;
  };
  const numbers = itemNumbers(result);
  for (const item of result.items) {
    const number = numbers.get(item.id) ?? null;
    if (number === null && item.id !== current) continue;
    drawPlaces(draft, result, item, item.id === current, markAt);
    drawBadge(draft, result, item, number, language, markAt);
  }
  return marks;
}

/** The number of what carries an item on the sheet; null where it has no place there. */
export function anchorOf({ sheet }: Draft, result: Result, id: string): number | null {
  const item = result.items.find((each) => each.id === id);
  if (!item) return null;
  const places = [itemHead(result, item).place, ...markedPlaces(result, item).map(({ place }) => place)];
  return places.map((place) => sheet.spots[place]?.number ?? null).find((number) => number !== null) ?? null;
}
