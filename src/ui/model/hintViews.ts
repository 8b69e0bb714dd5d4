import { cellPlace } from '../../report/places/places';
import { findingsOf } from '../../result/itemHead';
import type { Result } from '../../result/resultSchema';
import { type Candidate, hintedCandidates, hintOf } from '../../words/hints';
import type { Language } from '../../words/language';
import type { Say } from '../../words/say';

/** A hint, and the item to which a press on it leads; null where none is of its cells. */
export interface HintView {
  readonly said: Say;
  readonly item: string | null;
}

/** Whether a cell is one of those that a candidate names, or lies in a row or a column that it names. */
function isIn(address: string, { addresses, rows, columns }: Candidate): boolean {
  if (addresses.length > 0) return addresses.includes(address);
  const cell = cellPlace(address);
  return cell !== null && (rows.includes(cell.row) || columns.includes(cell.column));
}

function itemOf(candidate: Candidate, result: Result): string | null {
  const item = result.items.find((one) =>
    findingsOf(result, one).some(
      ({ equation, addresses }) => equation !== null && addresses.some((address) => isIn(address, candidate)),
    ),
  );
  return item?.id ?? null;
}

/** The hints of a result, each with where it leads. */
export function hintViewsOf(result: Result, language: Language): HintView[] {
  return hintedCandidates(result.diagnosis).map((candidate) => ({
    said: hintOf(candidate, language),
    item: itemOf(candidate, result),
  }));
}
