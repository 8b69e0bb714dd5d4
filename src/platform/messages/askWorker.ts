import { browser } from 'wxt/browser';
import type { JudgeRequest } from '../../check/judged';
import { judgeMessage } from './judgeMessage';
import type { WorkerAnswers } from './protocol';
import { within } from './within';

const JUDGED_MS = 20_000;
const SETTINGS_MS = 5_000;

/** null where the worker does not answer in time, or what is no object: it was replaced with its extension, or is stuck. */
async function askWorker<T>(message: { readonly type: keyof WorkerAnswers }, patienceMs: number): Promise<T | null> {
  const ask = async (): Promise<T> => browser.runtime.sendMessage(message);
  const answer = await within(patienceMs, ask());
  return typeof answer === 'object' ? answer : null;
}

/**
 * Has a report judged by the background worker, which holds the rule book; no page has to load it. The worker is ours,
 * and holds what it says against the result's schema itself: here is only seen whether an answer is a judgement.
 */
export async function askJudge(request: JudgeRequest): Promise<WorkerAnswers['judge']> {
  const judged = await askWorker<NonNullable<WorkerAnswers['judge']>>(judgeMessage(request), JUDGED_MS);
  return judged?.result && judged.quotes && judged.marks ? judged : null;
}

/** The settings, asked of the background worker, so that a result can name them; it judges by its own all the same. */
export const askSettings = async (): Promise<WorkerAnswers['settings']> =>
  (await askWorker<WorkerAnswers['settings']>({ type: 'settings' }, SETTINGS_MS)) ?? {};
