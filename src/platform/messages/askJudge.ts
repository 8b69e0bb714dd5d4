import { browser } from 'wxt/browser';
import type { JudgeRequest } from '../../check/judged';
import type { JudgedPage } from '../../checker/texts/markTexts';
import { judgeMessage } from './judgeMessage';
import { within } from './within';

const PATIENCE_MS = 20_000;

/** Whether an answer is a judgement: the worker is ours, and holds what it says against the result's schema itself. */
function isJudged(answer: unknown): answer is JudgedPage {
  return typeof answer === 'object' && answer !== null && 'result' in answer && 'quotes' in answer && 'marks' in answer;
}

/**
 * Has a report judged by the background worker, which holds the rule book; no page has to load it. null where the
 * worker does not answer: it was replaced with its extension, or is stuck.
 */
export async function askJudge(request: JudgeRequest): Promise<JudgedPage | null> {
  const ask = async (): Promise<unknown> => browser.runtime.sendMessage(judgeMessage(request));
  const answer = await within(PATIENCE_MS, ask());
  return isJudged(answer) ? answer : null;
}
