import { expect, it } from 'vitest';
import { judge, sums } from '../../../src/finding/equation';
import type { Quantity } from '../../../src/finding/quantity';

const term = (value: number | null): Quantity => ({
  place: 'requests.granted.total',
  cell: { state: value === null ? 'blank' : 'number', raw: String(value ?? ''), value, form: null },
});

// The contract's table: what is known on each side, null for a blank, and what follows.
const cases: readonly [string, (number | null)[], (number | null)[], string][] = [
  ['nothing known', [null, null], [null], 'absent'],
  ['both sides known and equal', [3, 4], [7], 'pass'],
  ['equal beside a blank operand', [3, null], [3], 'passBesideBlanks'],
  ['zero against a blank total', [0, 0], [null], 'notAssessable'],
  ['right side partly known and equal', [5, 0], [5, null], 'passBesideBlanks'],
  ['unequal, all known', [3, 4], [8], 'fail'],
  ['smaller left side with a blank that may hold the rest', [3, null], [8], 'notAssessable'],
  ['smaller right side with a blank', [3, 4], [5, null], 'notAssessable'],
  ['blank on the larger side cannot help', [9, null], [8], 'fail'],
  ['blank right side below a known left side', [3, 4], [null], 'notAssessable'],
  ['left side wholly blank, right side known', [null, null], [8], 'notAssessable'],
  ['left side wholly blank, right side zero', [null, null], [0], 'passBesideBlanks'],
];

it.each(cases)('%s', (_, left, right, outcome) => {
  expect(judge({ left: left.map(term), right: right.map(term) })).toBe(outcome);
});

it('adds up what is known', () => {
  expect(sums({ left: [term(3), term(null)], right: [term(8)] })).toEqual({ left: 3, right: 8 });
});
