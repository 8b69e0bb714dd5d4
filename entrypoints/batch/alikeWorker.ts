import { type AlikeGroup, alikeParagraphs } from '../../src/batch/alike/alikeParagraphs';
import type { UnitParagraph } from '../../src/batch/alike/ownWords';
import type { Numbered } from '../../src/platform/askWithDeadline';

addEventListener('message', ({ data: { number, said } }: MessageEvent<Numbered<readonly UnitParagraph[]>>) => {
  postMessage({ number, said: alikeParagraphs(said) } satisfies Numbered<readonly AlikeGroup[]>);
});
