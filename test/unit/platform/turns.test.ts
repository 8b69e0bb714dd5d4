import { describe, expect, test } from 'vitest';
import { documentKey } from '../../../src/platform/tab/frameDocument';
import { answerInTurn, inTurn } from '../../../src/platform/tab/turns';

/** A promise that is kept from outside. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('notices of a tab', () => {
  test('are acted on one after another, of those about the same the last', async () => {
    const done: string[] = [];
    const { open, opened } = gate();
    const first = inTurn('one', 'badge', async () => {
      done.push('first');
      await opened;
    });
    for (let n = 1; n <= 3000; n += 1) void inTurn('one', 'badge', async () => void done.push(`badge ${n}`));
    void inTurn('one', 'style', async () => void done.push('style'));
    open();
    await first;
    expect(done).toEqual(['first', 'badge 3000', 'style']);
  });

  test('keep no other tab waiting', async () => {
    const { open, opened } = gate();
    const busy = inTurn('busy', 'badge', () => opened);
    const done: string[] = [];
    await inTurn('other', 'badge', async () => void done.push('other'));
    expect(done).toEqual(['other']);
    open();
    await busy;
  });

  test('of a thousand frames are not all kept, and the last ones are', async () => {
    const done: number[] = [];
    const { open, opened } = gate();
    const first = inTurn('frames', 'top', () => opened);
    for (let n = 1; n <= 1000; n += 1) void inTurn('frames', `frame ${n}`, async () => void done.push(n));
    open();
    await first;
    expect(done.length).toBeLessThanOrEqual(20);
    expect(done.at(-1)).toBe(1000);
  });

  test('go on after one that fails', async () => {
    const done: string[] = [];
    const first = inTurn('failing', 'a', async () => {
      throw new Error('the tab is gone');
    });
    void inTurn('failing', 'b', async () => void done.push('b'));
    await first;
    expect(done).toEqual(['b']);
  });
});

const page = { tab: 7, frame: 0, url: 'https://a.gov.cn/', documentId: undefined };

describe('questions', () => {
  test('are answered in turn, of one who asks and asks again the last', async () => {
    const rests: (() => void)[] = [];
    const ask = answerInTurn(
      (question: string) => `${question}!`,
      () => new Promise((resolve) => rests.push(resolve)),
    );
    const told: (string | undefined)[] = [];
    const tell = (given?: string) => void told.push(given);
    ask('one', 'a', tell);
    for (const question of ['b', 'c', 'd']) ask('one', question, tell);
    ask('two', 'e', tell);
    expect(told).toEqual(['a!', undefined, undefined]);
    for (const _ of [1, 2, 3]) {
      rests.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(told).toEqual(['a!', undefined, undefined, 'd!', 'e!']);
  });

  test('that cannot be answered are answered with nothing', () => {
    const ask = answerInTurn(
      () => {
        throw new Error('no judge');
      },
      () => Promise.resolve(),
    );
    const told: unknown[] = [];
    ask('one', 'a', (given) => told.push(given));
    expect(told).toEqual([undefined]);
  });

  test.each([
    [
      { ...page, documentId: 'A' },
      { ...page, documentId: 'B' },
    ],
    [page, { ...page, frame: 3 }],
    [page, { ...page, url: 'https://b.gov.cn/' }],
    [page, { ...page, tab: 8 }],
  ])('of two documents that ask at once are both answered', async (one, two) => {
    const ask = answerInTurn(
      (question: string) => `${question}!`,
      () => Promise.resolve(),
    );
    const told: (string | undefined)[] = [];
    ask('busy', 'x', () => undefined);
    ask(documentKey(one), 'a', (given) => told.push(given));
    ask(documentKey(two), 'b', (given) => told.push(given));
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual(['a!', 'b!']);
  });
});
