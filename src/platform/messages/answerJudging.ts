import { browser } from 'wxt/browser';
import type { JudgeRequest } from '../../check/judged';
import type { JudgedPage } from '../../checker/texts/markTexts';
import { loadSettings } from '../stored/storedSettings';
import { answerInTurn } from '../tab/turns';
import { askerOf } from './askerOf';
import { judgeRequestSchema } from './judgeRequestSchema';

/**
 * Answers the checkers of all tabs, which have their reports judged here, by the settings that are kept here: what a
 * page sends has no say in them. Called while the worker starts.
 */
export function answerJudging(judge: (request: JudgeRequest) => JudgedPage): void {
  const judgeInTurn = answerInTurn(judge, () => new Promise((resolve) => setTimeout(resolve)));
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (judged?: JudgedPage) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = judgeRequestSchema.safeParse(message);
    if (!request.success) return undefined;
    loadSettings()
      .then((settings) => judgeInTurn(askerOf(sender), { ...request.data, settings }, respond))
      .catch(() => respond());
    return true;
  });
}
