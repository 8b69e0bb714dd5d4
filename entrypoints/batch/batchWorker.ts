import { answerBatchTask, type BatchAnswer, type BatchTask } from '../../src/batch/reading/batchTask';
import type { Numbered } from '../../src/platform/askWithDeadline';
import { documentHome } from '../draft/documentHome';

const surroundings = { home: documentHome, now: () => performance.now() };

addEventListener('message', ({ data: { number, said } }: MessageEvent<Numbered<BatchTask>>) => {
  const tell = (answered: BatchAnswer): void => postMessage({ number, said: answered } satisfies Numbered<BatchAnswer>);
  answerBatchTask(said, surroundings).then(tell, () => tell({ kind: 'stopped' }));
});
