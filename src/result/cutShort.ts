import type { Result } from './resultSchema';

/** Why an instance of a rule is `notAssessable`: the time for the rules was over, or it had more instances than any report. */
export const CUT_SHORT = 'cutShort';

/** How many rules were not checked to their end. */
export function cutShort({ checks }: Pick<Result, 'checks'>): number {
  return checks.filter(({ instances }) => instances.some(({ reason }) => reason === CUT_SHORT)).length;
}
