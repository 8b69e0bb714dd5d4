import { browser } from 'wxt/browser';
import type { Judged, JudgeRequest } from '../check/judged';
import { judgeRequestSchema } from './judgeRequestSchema';

/** Answers the checkers of all tabs, which have their reports judged here. Called while the worker starts. */
export function answerJudging(judge: (request: JudgeRequest) => Judged): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (judged?: Judged) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = judgeRequestSchema.safeParse(message);
    if (request.success) respond(judge(request.data));
    return undefined;
  });
}
