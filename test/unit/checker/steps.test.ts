import { expect, test } from 'vitest';
import { createAllowance } from '../../../src/checker/allowance';
import { stepFrom } from '../../../src/checker/stepFrom';

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

test('three runs a minute, and again when the first is a minute old', () => {
  let now = 0;
  const isAllowed = createAllowance(3, 60_000, () => now);
  const granted = [0, 1000, 2000, 3000, 59_999, 60_000, 60_001, 61_000].map((time) => {
    now = time;
    return isAllowed();
  });
  expect(granted).toEqual([true, true, true, false, false, true, false, true]);
});
