import type { Verdict } from '../result/resultSchema';

/** 0: every report holds, or has warnings only; 1: one does not hold; 2: anything else, nothing read included. */
export function exitStatus(verdicts: readonly Verdict[]): 0 | 1 | 2 {
  if (verdicts.includes('fail')) return 1;
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'pass' || verdict === 'review') ? 0 : 2;
}
