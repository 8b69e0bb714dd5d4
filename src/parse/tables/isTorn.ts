import { normalise, withoutOrdinal } from '../../report/normalise';
import type { OddLabel, Section } from '../../report/report';
import { cellsOf, type Segment } from '../sections/segments';

/** Shorter labels (其他, 总计) stand in many places. */
const SHORTEST = 4;
/** With an instruction behind it, too, a label is no longer than this. */
const LONGEST = 80;

const wordOf = (text: string): string => withoutOrdinal(normalise(text));

/** Words that the table's rows print, cell by cell, and the beginnings of its section's lines. */
function printedIn(segments: readonly Segment[], { paragraphs }: Section): Set<string> {
  const words = new Set(paragraphs.map(wordOf));
  for (const { grid, rows } of segments)
    for (const row of rows) for (const { text } of cellsOf(grid.rows[row] ?? [])) words.add(wordOf(text));
  return words;
}

/** Whether a row that was not found is printed all the same: its table was torn where nobody could put it together. */
export function isTorn(rows: readonly OddLabel[], segments: readonly Segment[], section: Section): boolean {
  const words = rows.map(({ official }) => wordOf(official)).filter(({ length }) => length >= SHORTEST);
  if (words.length === 0) return false;
  const printed = [...printedIn(segments, section)];
  const isPart = (part: string, word: string) =>
    part.length >= SHORTEST &&
    part.length <= LONGEST &&
    (word.startsWith(part) || word.endsWith(part) || part.startsWith(word));
  return words.some((word) => printed.some((part) => isPart(part, word)));
}
