import { useEffect, useState } from 'preact/hooks';
import { valueAt } from '../../../result/calculation';
import { type CheckedSum, checkedSums, type KnownSum } from '../../../result/checkedSums';
import type { Result } from '../../../result/resultSchema';
import { NOTHING_TRIED, type Trial, type Tried, triedSums, withTyped } from '../model/trial';

interface TrialState {
  /** What was typed in place of the report's values; null while nothing is tried. */
  readonly trial: Trial | null;
  /** What was typed that is no number, by cell. */
  readonly invalid: ReadonlyMap<string, string>;
  /** The relations as the report has them. */
  readonly before: readonly CheckedSum[];
  /** The relations with what was typed. */
  readonly after: readonly CheckedSum[];
  /** The cells of every relation that would not hold. */
  readonly failed: ReadonlySet<string>;
  type(address: string, text: string): void;
  toggle(): void;
}

/** What a cell shows before anything is tried. */
function shownAt(result: Result, address: string): string {
  const { state, raw } = result.report?.cells[address] ?? { state: 'missing', raw: '' };
  return state === 'number' ? String(valueAt(result, address)) : raw.trim();
}

/** 试填: other values in some cells, until the page is read again; they are kept nowhere. */
export function useTrial(result: Result, known: readonly KnownSum[]): TrialState {
  const [tried, setTried] = useState<Tried | null>(null);
  const trial = tried?.values ?? null;
  useEffect(() => setTried(null), [result.checkedAt]);
  const before = checkedSums(result, known);
  const after = trial ? triedSums(result, known, trial) : before;
  return {
    trial,
    invalid: (tried ?? NOTHING_TRIED).invalid,
    before,
    after,
    failed: new Set(after.flatMap(({ outcome, left, right }) => (outcome === 'fail' ? [...left, ...right] : []))),
    type: (address, text) => setTried(withTyped(tried ?? NOTHING_TRIED, address, text, shownAt(result, address))),
    toggle: () => setTried(tried ? null : NOTHING_TRIED),
  };
}
