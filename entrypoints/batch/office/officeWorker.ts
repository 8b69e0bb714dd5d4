import type { Progress } from '../../../src/ui/batch/outgoing/officeHost';
import { answerOffice } from './answerOffice';
import type { OfficeNews, OfficeTask } from './officeTask';

/** So often the page is told how far it is. */
const TELL_MS = 200;

addEventListener('message', ({ data: { number, task } }: MessageEvent<{ number: number; task: OfficeTask }>) => {
  const say = (news: OfficeNews): void => postMessage(news);
  let told = 0;
  const tell = (progress: Progress): void => {
    const now = performance.now();
    if (now - told < TELL_MS && progress.done < progress.total) return;
    told = now;
    say({ number, progress });
  };
  answerOffice(task, tell).then(
    (answer) => say({ number, answer }),
    () => say({ number, isStopped: true }),
  );
});
