import { describe, expect, test } from 'vitest';
import { growthOf, type Pattern } from '../../fuzz/growth/measure';
import { placed } from '../../fuzz/growth/patterns';
import { PHRASES } from '../../fuzz/growth/pieces';
import { manyParagraphs, PLACES } from '../../fuzz/growth/places';
import { STRUCTURES } from '../../fuzz/growth/structures';

// A sample of `npm run fuzz -- growth`: what has grown with the square once, and some of everything else. The time of
// the processor is measured, what looks bad is measured again and the least counts; a square takes 16 times as long here.
const SIZES = [25_000, 100_000];

const [prose] = PLACES;
const KNOWN = [
  '，',
  ',',
  '（，',
  '，　',
  '13800001111 ',
  '138-0000-1111、',
  '电话13800001111，',
  '“1',
  '1”',
  '其中',
  '（',
  '1',
];
const sample = <T>(all: readonly T[], every: number): T[] => all.filter((_, index) => index % every === 0);

const patterns: readonly Pattern[] = [
  ...(prose ? KNOWN.map((piece) => placed(piece, prose)) : []),
  ...PLACES.map((place) => placed('（1，其中', place)),
  ...PHRASES.map((phrase) => placed(phrase, manyParagraphs)),
  ...sample(STRUCTURES, 4),
  ...STRUCTURES.filter(({ name }) => /^(?:parts|scripts)/.test(name)),
];

describe('the cost of a text grows with its length', { timeout: 120_000 }, () => {
  test.each(patterns.map((pattern) => [pattern.name, pattern] as const))('%s', (_, pattern) => {
    expect(growthOf(pattern, SIZES).complaint).toBeNull();
  });
});

describe('what is measured', () => {
  const pattern: Pattern = { name: 'any', prepare: () => () => undefined };
  const judged = (...times: readonly number[]) => {
    const left = [...times];
    return growthOf(pattern, [25_000, 50_000], () => left.shift() ?? times.at(-1) ?? 0).complaint;
  };

  test.each([
    ['a line', [200, 400], null],
    ['a square', [200, 800, 200, 800, 200, 800, 200, 800], '200 ms grew to 800 ms from 25000 to 50000'],
    ['a line that was disturbed once', [200, 900, 200, 400], null],
    ['what is over at once', [5, 80], null],
    ['what is slow from the start', [5000, 5000, 5000, 5000], '5000 ms at 25000'],
  ])('%s', (_, times, complaint) => {
    expect(judged(...times)).toBe(complaint);
  });
});
