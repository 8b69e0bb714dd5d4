import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AskedWorker, askWithDeadline, type Numbered } from '../../../src/platform/askWithDeadline';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that says twice what it is asked; nothing to `never`, and falls at `fall`. */
function workers() {
  const begun: { isEnded: boolean }[] = [];
  const start = (): AskedWorker => {
    const own = { isEnded: false };
    begun.push(own);
    const worker: AskedWorker = {
      onmessage: null,
      onerror: null,
      terminate: () => {
        own.isEnded = true;
      },
      postMessage: (asked) => {
        const { number, said } = asked as Numbered<string>;
        // A library in the worker may speak on its own.
        worker.onmessage?.({ data: { action: 'ready' } } as MessageEvent);
        if (said === 'fall') worker.onerror?.({} as ErrorEvent);
        else if (said !== 'never') worker.onmessage?.({ data: { number, said: `${said}${said}` } } as MessageEvent);
      },
    };
    return worker;
  };
  return { begun, start };
}

it('answers from one worker as long as it answers', async () => {
  const { begun, start } = workers();
  const { ask } = askWithDeadline<string, string>(start, 1000);
  const fresh: boolean[] = [];
  const asked = (word: string) =>
    ask((isFresh) => {
      fresh.push(isFresh);
      return word;
    });
  expect(await asked('a')).toEqual({ kind: 'answer', answer: 'aa' });
  expect(await asked('b')).toEqual({ kind: 'answer', answer: 'bb' });
  expect(fresh).toEqual([true, false]);
  expect(begun).toEqual([{ isEnded: false }]);
});

it('ends what takes too long, and the next is told that nothing is held', async () => {
  const { begun, start } = workers();
  const { ask } = askWithDeadline<string, string>(start, 1000);
  const slow = ask(() => 'never');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await slow).toEqual({ kind: 'slow' });
  expect(begun).toEqual([{ isEnded: true }]);
  expect(await ask(String)).toEqual({ kind: 'answer', answer: 'truetrue' });
  expect(begun).toHaveLength(2);
});

it('says of a worker that fell that it did', async () => {
  const { begun, start } = workers();
  expect(await askWithDeadline<string, string>(start, 1000).ask(() => 'fall')).toEqual({ kind: 'broken' });
  expect(begun).toEqual([{ isEnded: true }]);
});

it('leaves off what is worked on for what is asked next', async () => {
  const { start } = workers();
  const { ask } = askWithDeadline<string, string>(start, 1000);
  const first = ask(() => 'never');
  expect(await ask(() => 'c')).toEqual({ kind: 'answer', answer: 'cc' });
  expect(await first).toEqual({ kind: 'broken' });
});
