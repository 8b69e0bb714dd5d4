import { type DraftReading, draftReading } from '../../src/check/draft/checkDraft';
import type { DraftAnswer, DraftTask } from '../../src/check/draft/draftTask';
import { heldDocument } from '../../src/check/draft/heldDocument';
import { isTooLarge } from '../../src/page/saved/treeBuilder';

/** The rules stop in time for their results to be sent. */
const RULES_MS = 20_000;
const time = { limit: RULES_MS, now: () => performance.now() };

// Drafts of one page are asked about one after another: what is read stays until another is handed over.
let reading: DraftReading | null = null;

async function answer({ given, written, ...terms }: DraftTask): Promise<DraftAnswer> {
  if (given) {
    reading = null;
    const held = await heldDocument(given, { cMap: () => Promise.reject(new Error('no map')), isPdfReadable: false });
    if ('refused' in held) return { kind: 'refused', refused: held.refused };
    reading = draftReading(held);
  }
  return reading ? { kind: 'checked', draft: reading.check(written, { ...terms, time }) } : { kind: 'stopped' };
}

addEventListener('message', ({ data }: MessageEvent<DraftTask>) => {
  answer(data).then(postMessage, (reason: unknown) =>
    postMessage({ kind: isTooLarge(reason) ? 'tooMany' : 'stopped' }),
  );
});
