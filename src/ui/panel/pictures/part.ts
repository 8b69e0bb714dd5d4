import { APPLICANTS, type Edition } from '../../../report/addresses';
import { valueAt } from '../../../result/calculation';
import type { CheckedSum } from '../../../result/checkedSums';
import { isCorrectedAt } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import type { MessageKey } from '../../../words/translator';
import { groupRows } from '../model/plainReading';

/** What cannot be drawn of a part: nothing, a blank, what is not on the page, or what is no number or below zero. */
export type Gap = 'none' | 'blank' | 'missing' | 'unread';

/** What the cells lack of which no number can be taken; one that was not read weighs more than a blank. */
export function gapOf({ report }: Pick<Result, 'report'>, lacking: readonly string[]): Gap {
  const states = lacking.map((address) => report?.cells[address]?.state ?? 'missing');
  if (states.length === 0) return 'none';
  if (states.includes('missing')) return 'missing';
  return states.every((state) => state === 'blank') ? 'blank' : 'unread';
}

/** One thing that a picture draws. A blank adds nothing to it, and is told of. */
export interface Part {
  readonly key: string;
  /** What its numbers come to; null where it has none. */
  readonly value: number | null;
  readonly gap: Gap;
  /** A cell of it takes part in a relation that does not hold. */
  readonly isDoubted: boolean;
  /** A cell of it was read by hand. */
  readonly isByHand: boolean;
}

export const failedCells = (sums: readonly CheckedSum[]): ReadonlySet<string> =>
  new Set(sums.flatMap(({ outcome, left, right }) => (outcome === 'fail' ? [...left, ...right] : [])));

/** What several cells come to as one part of a picture. */
export function partOf(result: Result, failed: ReadonlySet<string>, key: string, addresses: readonly string[]): Part {
  const drawable = (address: string): number | null => {
    const value = valueAt(result, address);
    return value !== null && value >= 0 ? value : null;
  };
  const values = addresses.map(drawable).filter((value) => value !== null);
  const undrawn = addresses.filter((address) => drawable(address) === null);
  return {
    key,
    value: values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null,
    gap: gapOf(result, undrawn),
    isDoubted: addresses.some((address) => failed.has(address)),
    isByHand: addresses.some((address) => isCorrectedAt(result, address)),
  };
}

const outcomes: readonly (readonly [MessageKey, string])[] = [
  ['outcomeDenied', 'denied'],
  ['outcomeUnavailable', 'unavailable'],
  ['outcomeRejected', 'rejected'],
  ['outcomeOther', 'otherHandling'],
];

/** Where the requests come from. */
export const sourceParts = (result: Result, failed: ReadonlySet<string>): Part[] => [
  partOf(result, failed, 'flowCarriedIn', ['requests.carriedIn.total']),
  partOf(result, failed, 'flowReceived', ['requests.newReceived.total']),
];

/** What became of them: six groups of outcomes, and what is left open. */
export const outcomeParts = (result: Result, failed: ReadonlySet<string>, edition: Edition): Part[] => [
  partOf(result, failed, 'outcomeGranted', ['requests.granted.total']),
  partOf(result, failed, 'outcomePartial', ['requests.partiallyGranted.total']),
  ...outcomes.map(([key, group]) => partOf(result, failed, key, groupRows(edition, group))),
  partOf(result, failed, 'flowCarriedOut', ['requests.carriedOut.total']),
];

/** Who asked during the year. */
export const applicantParts = (result: Result, failed: ReadonlySet<string>): Part[] =>
  APPLICANTS.map((column) => partOf(result, failed, column, [`requests.newReceived.${column}`]));
