import { browser } from 'wxt/browser';
import type { FrameDocument } from '../tab/frameDocument';
import { isBounded } from './isBounded';
import { SENDERS, type WorkerAnswers, type WorkerMessage, workerMessageSchema } from './protocol';

type Question = keyof WorkerAnswers;
type Message<T> = Extract<WorkerMessage, { readonly type: T }>;

/** What is done with each message: a notice is acted on, a question answered. */
export type Handlers = {
  readonly [T in WorkerMessage['type']]: (
    message: Message<T>,
    from: FrameDocument,
  ) => Promise<T extends Question ? WorkerAnswers[T] : void>;
};

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** The document that sent a message, where it is one that may. */
function senderOf(
  { id, tab, frameId: frame, url = '', documentId, documentLifecycle }: Sender,
  type: WorkerMessage['type'],
): FrameDocument | null {
  if (id !== browser.runtime.id || tab?.id === undefined || frame === undefined) return null;
  // What is kept for Back or made ready in advance is not what the tab shows; it tells again when it is.
  const isShown = (documentLifecycle ?? 'active') === 'active';
  const may = { tab: true, shownFrame: isShown, shownPage: isShown && frame === 0 }[SENDERS[type]];
  return may ? { tab: tab.id, frame, url, documentId } : null;
}

const isQuestion = (type: WorkerMessage['type']): type is Question => type === 'judge' || type === 'settings';

/** Hears and answers the detector and the checker of any tab; nothing else gets through. Called while the worker starts. */
export function answerInWorker(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((given: unknown, sender, respond: (answer?: unknown) => void) => {
    const { success, data: message } = workerMessageSchema.safeParse(isBounded(given) ? given : null);
    const from = success && senderOf(sender, message.type);
    if (!from) return undefined;
    // The table has for each type its own handler.
    const handle = handlers[message.type] as (message: WorkerMessage, from: FrameDocument) => Promise<unknown>;
    const answer = handle(message, from);
    if (isQuestion(message.type)) answer.then(respond, () => respond());
    // The tab may be gone by now.
    else answer.catch(() => undefined);
    return isQuestion(message.type) || undefined;
  });
}
