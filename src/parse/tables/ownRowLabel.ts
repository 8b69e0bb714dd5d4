import { REQUEST_ROWS, type RequestRow } from '../../report/addresses';
import { REQUEST_ROW_LABELS } from '../../report/labels/requestLabels';
import { normalise, withoutOrdinal } from '../../report/normalise';
import type { Match } from '../labels/labelIndex';

/** No label of the form, in whatever words, is longer. */
const LONGEST = 80;

const order = REQUEST_ROWS['2021'];
const names: readonly string[] = order;

/** The number before a label, without its marks: 一 of 一、, 1 of 1. */
function ordinalOf(label: string): string {
  const text = normalise(label);
  return text.slice(0, text.length - withoutOrdinal(text).length).replace(/[^一二三四五六七八九十\d]/g, '');
}

/**
 * The row that a label in words of its own stands for: it has the number of the form's next row, and no other label of the
 * table names that row.
 */
export function ownRowLabel(
  printed: string,
  last: string | undefined,
  named: ReadonlySet<string>,
): Match<RequestRow> | null {
  const at = last === undefined ? -1 : names.indexOf(last);
  const next = order[at + 1];
  if (printed.length > LONGEST || !next || (at < 0 && last !== undefined) || named.has(next)) return null;
  const { official } = REQUEST_ROW_LABELS[next];
  const ordinal = ordinalOf(printed);
  return ordinal !== '' && ordinal === ordinalOf(official) ? { id: next, official, isOdd: true } : null;
}
