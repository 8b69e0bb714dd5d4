import type { Judged, JudgeRequest } from '../check/judged';

/** Judges a report; null where nobody could. */
export type AskJudge = (request: JudgeRequest) => Promise<Judged | null>;

const withMaps = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

/**
 * Has a report judged, and remembers what came of it: a page that puts the same report in again says nothing new.
 * Asked once more where nobody answered: the worker was ending, or the page was put away meanwhile.
 */
export function judgeOnce(judge: AskJudge): (request: JudgeRequest, isAnew: boolean) => Promise<Judged | null> {
  let known: { readonly of: string; readonly judged: Judged } | null = null;
  return async (request, isAnew) => {
    const of = JSON.stringify({ ...request, checkedAt: '' }, withMaps);
    if (!isAnew && known?.of === of) return known.judged;
    const judged = (await judge(request)) ?? (await judge(request));
    known = judged && { of, judged };
    return judged;
  };
}
