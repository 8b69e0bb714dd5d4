import type { JudgeRequest } from '../../check/judged';
import type { JudgedPage } from '../texts/markTexts';
import { plainly } from './plainly';

/** Judges a report; null where nobody could. */
export type AskJudge = (request: JudgeRequest) => Promise<JudgedPage | null>;

/**
 * Has a report judged, and remembers what came of it: a page that puts the same report in again says nothing new.
 * Asked once more where nobody answered: the worker was ending, or the page was put away meanwhile.
 */
export function judgeOnce(judge: AskJudge): (request: JudgeRequest, isAnew: boolean) => Promise<JudgedPage | null> {
  let known: { readonly of: string; readonly judged: JudgedPage } | null = null;
  return async (request, isAnew) => {
    const of = plainly({ ...request, checkedAt: '' });
    if (!isAnew && known?.of === of) return known.judged;
    const judged = (await judge(request)) ?? (await judge(request));
    known = judged && { of, judged };
    return judged;
  };
}
