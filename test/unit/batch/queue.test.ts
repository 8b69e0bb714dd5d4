import { expect, test } from 'vitest';
import { type Clock, type Job, runQueue, type Told, timeLeft } from '../../../src/batch/queue/runQueue';

/** A clock that goes on only when everybody waits for it. */
function fakeClock() {
  let time = 0;
  const waiting: { at: number; go: () => void }[] = [];
  const clock: Clock = {
    now: () => time,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve());
        waiting.push({ at: time + ms, go: resolve });
      }),
  };
  /** Lets time pass until a promise is settled. */
  async function until<T>(promise: Promise<T>): Promise<T> {
    let isOver = false;
    void promise.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
      const next = waiting.sort((a, b) => a.at - b.at).shift();
      if (next) {
        time = Math.max(time, next.at);
        next.go();
      }
    }
    return promise;
  }
  return { clock, until };
}

const jobs = (...hosts: string[]): Job<string>[] => hosts.map((host, at) => ({ host, work: `${host}${at}` }));

/** Runs jobs that take 300 ms each; `answers` says what some tell. */
async function run(
  given: readonly Job<string>[],
  answers: Readonly<Record<string, Told>> = {},
  { lanes = 6, stopAt }: { lanes?: number; stopAt?: string } = {},
) {
  const { clock, until } = fakeClock();
  const stop = new AbortController();
  const log: string[] = [];
  const left: string[] = [];
  await until(
    runQueue(given, {
      clock,
      signal: stop.signal,
      pauseMs: 1000,
      lanes,
      act: async (work, signal) => {
        log.push(`${clock.now()} ${work}`);
        if (work === stopAt) stop.abort();
        await clock.wait(300, signal);
        return answers[work] ?? { kind: 'on' };
      },
      left: async (work, why) => {
        left.push(`${work} ${why}`);
      },
    }),
  );
  return { log, left };
}

test('a host is asked one thing at a time, with a second between; others at the same time', async () => {
  const { log } = await run(jobs('a', 'a', 'b', 'a'));
  expect(log).toEqual(['0 a0', '0 b2', '1300 a1', '2600 a3']);
});

test('a host that refuses is let alone, and what was left is told; other hosts go on', async () => {
  const { log, left } = await run(jobs('a', 'b', 'a', 'b', 'a'), { a0: { kind: 'leave', why: '403' } });
  expect(log.map((line) => line.split(' ')[1])).toEqual(['a0', 'b1', 'b3']);
  expect(left).toEqual(['a2 403', 'a4 403']);
});

test('a stop is obeyed at once: nothing further is asked or told', async () => {
  const { log, left } = await run(jobs('a', 'a', 'a'), {}, { stopAt: 'a0' });
  expect(log).toEqual(['0 a0']);
  expect(left).toEqual([]);
});

test('no more hosts than lanes are asked at once', async () => {
  const { log } = await run(jobs('a', 'b', 'c'), {}, { lanes: 2 });
  expect(log).toEqual(['0 a0', '0 b1', '300 c2']);
});

test('the time left is the fullest host’s, or what all need together', () => {
  const terms = { pauseMs: 1000, lanes: 2, meanMs: 500 };
  expect(
    timeLeft(
      [
        ['a', 10],
        ['b', 1],
      ],
      terms,
    ),
  ).toBe(15_000);
  expect(
    timeLeft(
      [
        ['a', 2],
        ['b', 2],
        ['c', 2],
      ],
      terms,
    ),
  ).toBe(4500);
  expect(timeLeft([], terms)).toBe(0);
});
