import { useEffect, useState } from 'preact/hooks';
import { type CheckedSum, checkedSums, type KnownSum } from '../../../result/checkedSums';
import type { Result } from '../../../result/resultSchema';
import { type Trial, triedSums } from '../model/trial';

interface Tried {
  /** What was typed in place of the report's values; null while nothing is tried. */
  readonly trial: Trial | null;
  /** The relations as the report has them. */
  readonly before: readonly CheckedSum[];
  /** The relations with what was typed. */
  readonly after: readonly CheckedSum[];
  /** The cells of every relation that would not hold. */
  readonly failed: ReadonlySet<string>;
  type(address: string, value: number | null): void;
  toggle(): void;
}

/** 试填: other values in some cells, until the page is read again; they are kept nowhere. */
export function useTrial(result: Result, known: readonly KnownSum[]): Tried {
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => setTrial(null), [result.checkedAt]);
  const before = checkedSums(result, known);
  const after = trial ? triedSums(result, known, trial) : before;
  return {
    trial,
    before,
    after,
    failed: new Set(after.flatMap(({ outcome, left, right }) => (outcome === 'fail' ? [...left, ...right] : []))),
    type: (address, value) => setTrial(new Map(trial ?? []).set(address, value)),
    toggle: () => setTrial(trial ? null : new Map()),
  };
}
