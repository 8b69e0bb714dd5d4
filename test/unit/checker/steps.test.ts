import { describe, expect, test } from 'vitest';
import { stepFrom } from '../../../src/checker/stepFrom';
import { createRateLimit } from '../../../src/checker/watch/rateLimit';

const item = (id: string, severity: 'error' | 'warning' | 'info') => ({ id, severity, findings: [id], title: id });
const three = { items: [item('a', 'error'), item('i', 'info'), item('b', 'warning'), item('c', 'error')] };

test.each<[string, string | null, 1 | -1, string | null]>([
  ['from nowhere, on', null, 1, 'a'],
  ['from nowhere, back', null, -1, 'c'],
  ['over an info', 'a', 1, 'b'],
  ['around the end', 'c', 1, 'a'],
  ['around the beginning', 'a', -1, 'c'],
  ['from an info, which has no number', 'i', 1, 'a'],
  ['from an item that is gone', 'x', -1, 'c'],
])('steps %s', (_, current, by, next) => expect(stepFrom(current, by, three)).toBe(next));

test('there is nowhere to step where nothing has a number', () => {
  expect(stepFrom(null, 1, { items: [item('i', 'info')] })).toBeNull();
});

describe('runs that nobody asked for', () => {
  let now = 0;
  let address = '/2022.html';
  const terms = { runs: 3, most: 5, span: 60_000, address: () => address, now: () => now };
  const takenAt = ({ take }: ReturnType<typeof createRateLimit>, times: readonly number[]): boolean[] =>
    times.map((time) => {
      now = time;
      return take();
    });

  test('three a minute, and again when the first is a minute old', () => {
    const granted = takenAt(createRateLimit(terms), [0, 1000, 2000, 3000, 59_999, 60_000, 60_001, 61_000]);
    expect(granted).toEqual([true, true, true, false, false, true, false, true]);
  });

  test('it is known when the next is granted, and then it is', () => {
    const rateLimit = createRateLimit(terms);
    takenAt(rateLimit, [0, 1000, 2000]);
    now = 12_000;
    expect(rateLimit.wait()).toBe(48_000);
    now += rateLimit.wait();
    expect([rateLimit.wait(), rateLimit.take()]).toEqual([0, true]);
  });

  test('another address is another page; one that changes its address without end is not read without rest', () => {
    const rateLimit = createRateLimit(terms);
    takenAt(rateLimit, [0, 1, 2]);
    address = '/2023.html';
    expect(takenAt(rateLimit, [3, 4, 5])).toEqual([true, true, false]);
    expect(rateLimit.wait()).toBe(59_995);
  });
});
