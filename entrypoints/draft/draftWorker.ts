import { type DraftReading, draftReading } from '../../src/check/draft/checkDraft';
import type { DraftAnswer, DraftTask } from '../../src/check/draft/draftTask';
import { heldDocument } from '../../src/check/draft/heldDocument';
import { isTooLarge } from '../../src/page/saved/treeBuilder';
import type { Numbered } from '../../src/platform/askWithDeadline';
import { documentHome } from './documentHome';

/** The rules stop in time for their results to be sent. */
const RULES_MS = 20_000;
const time = { limit: RULES_MS, now: () => performance.now() };

// Drafts of one page are asked about one after another: what is read stays until another is handed over.
let reading: DraftReading | null = null;

async function answer({ given, written, ...terms }: DraftTask): Promise<DraftAnswer> {
  if (given) {
    reading = null;
    const held = await heldDocument(given, documentHome);
    if ('refused' in held) return { kind: 'refused', refused: held.refused };
    reading = draftReading(held);
  }
  return reading ? { kind: 'checked', draft: reading.check(written, { ...terms, time }) } : { kind: 'stopped' };
}

addEventListener('message', ({ data: { number, said } }: MessageEvent<Numbered<DraftTask>>) => {
  const tell = (answered: DraftAnswer): void => postMessage({ number, said: answered } satisfies Numbered<DraftAnswer>);
  answer(said).then(tell, (reason: unknown) => tell({ kind: isTooLarge(reason) ? 'tooMany' : 'stopped' }));
});
