import { hashOf } from '../../finding/hashOf';
import { cellPlace } from '../../report/places/places';
import { bareAddress } from '../beside/bareAddress';
import type { Decision } from '../decision';
import type { Item, Result } from '../resultSchema';

/** Stands in place of a rule where a person said how something is to be read. */
export const CORRECTED = 'manual/corrected';

/** The value of a correction that has a whole table read by the form’s order of rows and columns. */
export const BY_POSITION = 'byPosition';

/** How something is to be read that was misread: a cell by its address, a table as `tables.ID`, the `organ` or the `year`. */
export interface Correction {
  readonly address: string;
  /**
   * What the page prints, or what was read of it: where that is something else now, the correction counts for nothing.
   * Of a table it is the hash of all that it prints; nothing until the page was read with it once.
   */
  readonly printed: string;
  readonly value: string;
}

export const isCorrected = ({ id }: Pick<Item, 'id'>): boolean => id.startsWith(`${CORRECTED}@`);

/** Whether a cell was read by hand, by itself or with its table. */
export function isCorrectedAt({ findings, report }: Pick<Result, 'findings' | 'report'>, address: string): boolean {
  // Where a whole table could not be read as a person says, nothing of it was.
  const places = [
    address,
    ...(report?.cells[address]?.state === 'missing' ? [] : [`tables.${cellPlace(address)?.table}`]),
  ];
  return findings.some(({ rule, addresses }) => rule === CORRECTED && places.includes(addresses[0] ?? ''));
}

/** By its page and place: a later correction takes the place of an earlier one. */
export const correctionId = (url: string | null, address: string): string =>
  `${CORRECTED}@${hashOf(`${url === null ? '' : bareAddress(url)} ${address}`)}`;

/** A correction of a page's report, to be kept. */
export function correctionDecision(result: Result, correction: Correction, at: string): Decision {
  const { url } = result.source;
  const key = correctionId(url, correction.address);
  return {
    key,
    reach: 'finding',
    finding: key,
    rule: CORRECTED,
    organ: result.report?.organ ?? null,
    year: result.report?.year ?? null,
    values: correction.printed,
    state: 'listed',
    reason: null,
    note: null,
    by: null,
    at,
    correction: { ...correction, url: url === null ? null : bareAddress(url) },
  };
}

/** The corrections of one page among what is kept. */
export function correctionsOf(decisions: readonly Decision[], url: string | null): Correction[] {
  if (url === null) return [];
  return decisions.flatMap(({ correction }) => (correction && correction.url === bareAddress(url) ? [correction] : []));
}

/** A correction of a whole table that was kept before the page was read with it: from now on it holds for what the table prints. */
export function boundTo(decision: Decision, printed: string): Decision {
  const { correction } = decision;
  return correction ? { ...decision, values: printed, correction: { ...correction, printed } } : decision;
}
