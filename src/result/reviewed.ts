import { withAdded } from './addedProblem';
import { type Decision, withDecisions } from './decision';
import type { Result } from './resultSchema';

/** A result as people left it: what they decided about its findings, and what they added to them. */
export function reviewed(result: Result, decisions: readonly Decision[]): Result {
  return withAdded(withDecisions(result, decisions), decisions);
}
