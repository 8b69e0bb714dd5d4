import * as z from 'zod/mini';
import type { JudgedPage } from '../../checker/texts/markTexts';
import type { Settings } from '../../settings/settingsSchema';
import { judgeRequestSchema } from './judgeRequestSchema';
import type { PageState } from './pageStateSchema';

/*
 * What the pages of tabs, the extension's own pages and its worker say. The panel's pointer (pointerMessages.ts),
 * attached files (../attachment/fileMessages.ts) and pages fetched for the batch page (../batch/pageMessages.ts) have
 * lines of their own. Each message arrives as JSON and is held against its schema by whoever receives it; what does
 * not fit, or comes from somebody who may not send it, is not answered.
 *
 *   to the page     what popup, shortcuts and worker ask   askPage.ts → answerInPage.ts       answered by a PageState
 *   to the worker   what the scripts of a tab tell or ask  sendNotice.ts, tellFound.ts,
 *                                                          askWorker.ts → answerInWorker.ts   answered by a WorkerAnswer
 */

/** What a popup covers in the page's upper right corner, in the screen's own pixels. */
const cover = z.optional(z.object({ width: z.number(), height: z.number() }));

/** Asked of the checker in a tab by the extension's own pages and its worker; every answer is a `PageState`. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['read', 'recheck', 'showMarks', 'hideMarks', 'toggleMarks']) }),
  /** To the next item, or the one before. */
  z.object({ type: z.enum(['next', 'previous']), cover }),
  z.object({ type: z.literal('go'), item: z.string(), cover }),
  /** From the worker: other settings are kept there, by which the page is to be judged anew. */
  z.object({ type: z.literal('settingsChanged') }),
  /** From the worker: the detector in another site's frame has found the report there. */
  z.object({ type: z.literal('foreignFrame'), url: z.string() }),
]);
export type PageRequest = z.infer<typeof pageRequestSchema>;
export type PageAnswer = PageState;

/** What is longer than any icon says is cut off, so that a page cannot fill the browser's memory with it. */
const upTo = (most: number) =>
  z.pipe(
    z.string(),
    z.transform((text) => text.slice(0, most)),
  );

/** What the toolbar icon says. */
const badge = z.object({
  text: upTo(4),
  tone: z.enum(['error', 'warning', 'pass', 'unknown', 'none']),
  /** Read by screen readers, which do not see the badge. */
  title: upTo(2000),
});
export type Badge = z.infer<typeof badge>;

/** Told to the worker, which answers nothing: a report stands in this frame; what the icon says; marks need their style. */
const noticeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('found'), isSameOrigin: z.boolean() }),
  z.object({ type: z.literal('badge'), badge }),
  z.object({ type: z.literal('style'), shown: z.boolean() }),
]);
export type Notice = z.infer<typeof noticeSchema>;

/** Sent to the worker by detector and checker. */
export const workerMessageSchema = z.discriminatedUnion('type', [
  noticeSchema,
  judgeRequestSchema,
  z.object({ type: z.literal('settings') }),
]);
export type WorkerMessage = z.infer<typeof workerMessageSchema>;

/** What the worker answers; null where a later question of the same document has taken the place of this one. */
export interface WorkerAnswers {
  readonly judge: JudgedPage | null;
  readonly settings: Settings;
}

/** Who may send it: any frame a tab shows, the page a tab shows, or any page of a tab, also one made ready in advance. */
export const SENDERS: Readonly<Record<WorkerMessage['type'], 'shownFrame' | 'shownPage' | 'tab'>> = {
  found: 'shownFrame',
  badge: 'shownPage',
  style: 'shownPage',
  judge: 'tab',
  settings: 'tab',
};
