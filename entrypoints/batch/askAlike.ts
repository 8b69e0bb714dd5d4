import type { AlikeGroup } from '../../src/batch/alike/alikeParagraphs';
import type { UnitParagraph } from '../../src/batch/alike/ownWords';
import { askWithDeadline } from '../../src/platform/askWithDeadline';

/** Many times what three thousand reports take. */
const DEADLINE_MS = 180_000;
const { ask } = askWithDeadline<readonly UnitParagraph[], readonly AlikeGroup[]>(
  () => new Worker(new URL('./alikeWorker.ts', import.meta.url), { type: 'module' }),
  DEADLINE_MS,
);

/** The paragraphs that units share, found beside the page, which goes on answering; null where it took too long. */
export async function askAlike(paragraphs: readonly UnitParagraph[]): Promise<readonly AlikeGroup[] | null> {
  const asked = await ask(() => paragraphs);
  return asked.kind === 'answer' ? asked.answer : null;
}
