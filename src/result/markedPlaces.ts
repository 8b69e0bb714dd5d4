import type { Severity } from '../finding/rule';
import { calculationOf } from './calculation';
import { findingsOf, type ItemHead, itemHead } from './itemHead';
import type { Finding, Item, Result } from './resultSchema';

/** What a place is in its item: `error`, `warning` or `info` carry the line, a total and its parts stand behind it. */
export type PlaceRole = Severity | 'part' | 'total';

/** A place of the report that a mark is drawn on, with the finding that names it. */
export interface MarkedPlace {
  readonly finding: string;
  readonly place: string;
  readonly tokens: readonly PlaceRole[];
}

/** With more places than this, a problem is drawn in thin lines but for its first: a table may have a hundred blanks. */
export const MANY_PLACES = 6;

/** What an address of a finding is in it: with a repair the cell to mend, else the printed total, carries the line. */
function rolesOf(result: Result, finding: Finding, index: number, head: ItemHead): PlaceRole[] {
  const calculation = calculationOf(result, finding);
  if (!calculation)
    return index > 0 && finding.addresses.length > MANY_PLACES ? [finding.severity, 'part'] : [finding.severity];
  const role = index < calculation.right.length ? 'total' : 'part';
  if (head.repair) return finding.addresses[index] === head.place ? [finding.severity] : [role];
  return index === 0 ? [finding.severity, 'total'] : [role];
}

/** Every place that an item is about, as it is marked. */
export function markedPlaces(result: Result, item: Item): MarkedPlace[] {
  const head = itemHead(result, item);
  return findingsOf(result, item).flatMap((finding) =>
    finding.addresses.map((place, index) => ({
      finding: finding.id,
      place,
      tokens: rolesOf(result, finding, index, head),
    })),
  );
}
