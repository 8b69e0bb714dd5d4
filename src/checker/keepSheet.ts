import type { AskJudge } from './read/judgeOnce';

/** The same judge, and the stylesheet of badges and card that last came with an answer. */
export function keepSheet(judge: AskJudge): { judge: AskJudge; sheet: () => string } {
  let kept = '';
  return {
    judge: async (request) => {
      const judged = await judge(request);
      kept = judged?.sheet ?? kept;
      return judged;
    },
    sheet: () => kept,
  };
}
