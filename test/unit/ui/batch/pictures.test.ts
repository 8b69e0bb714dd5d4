import { describe, expect, it } from 'vitest';
import { barPieces, rowWidths } from '../../../../src/ui/batch/pictures/geometry';
import { type DatedUnit, HIGHEST, standingsOf, timeLine } from '../../../../src/ui/batch/pictures/timeLine';

const counts = (...all: number[]) => all.map((count, at) => ({ key: String(at), count }));
const unit = (date: string | null, isConcerned = true): DatedUnit => ({
  id: String(date),
  name: '',
  date,
  isConcerned,
});
const DEADLINE = '2024-01-31';

describe('a bar in pieces', () => {
  it('is as wide as its room, in proportion, and each piece begins where the one before ends', () => {
    // Three units for each of three pieces, and of the rest 1 : 2 : 6.
    expect(barPieces(counts(1, 2, 6), 99)).toEqual([
      { key: '0', x: 0, width: 13 },
      { key: '1', x: 13, width: 23 },
      { key: '2', x: 36, width: 63 },
    ]);
  });
  it('shows one among thousands, and gives no room to none', () => {
    const pieces = barPieces(counts(2999, 0, 1), 300);
    expect(pieces.map(({ key }) => key)).toEqual(['0', '2']);
    expect(pieces[1]?.width).toBeGreaterThanOrEqual(3);
    expect(barPieces(counts(0, 0), 300)).toEqual([]);
  });
  it('has rows as wide as they count, and none where nothing is counted', () => {
    expect(rowWidths([50, 25, 0], 200)).toEqual([200, 100, 0]);
    expect(rowWidths([0], 200)).toEqual([0]);
  });
});

describe('dates on a time line', () => {
  it('stand one on another, those of the day itself before its line', () => {
    const { dots, deadline, each } = timeLine(
      [unit(DEADLINE), unit(DEADLINE, false), unit('2024-02-01')],
      DEADLINE,
      182,
    );
    // 2024 has 182 days before July: one unit of width for each.
    expect(deadline).toBe(31);
    expect(each).toBe(1);
    expect(dots).toEqual([
      { x: 30.5, level: 0, isConcerned: true },
      { x: 30.5, level: 1, isConcerned: false },
      { x: 31.5, level: 0, isConcerned: true },
    ]);
  });
  it('are counted where they lie outside, and left out where there is none', () => {
    const line = timeLine(
      [unit('2023-12-31'), unit('2024-07-01'), unit('2026-03-01'), unit(null), unit('近日')],
      DEADLINE,
      182,
    );
    expect([line.earlier, line.later, line.dots.length]).toEqual([1, 2, 0]);
  });
  it('of thousands stay within the picture, a dot standing for several', () => {
    const { dots, each } = timeLine(
      Array.from({ length: 3000 }, () => unit('2024-01-30')),
      DEADLINE,
      182,
    );
    expect(each).toBe(104);
    expect(Math.max(...dots.map(({ level }) => level))).toBeLessThan(HIGHEST);
  });
});

it('those whom the day concerns stand on one side of it, all others apart', () => {
  const units = [unit(DEADLINE), unit('2024-01-31 09:00'), unit('2024-02-01'), unit(null), unit('2024-01-05', false)];
  const { inTime, after, undated, others } = standingsOf(units, DEADLINE);
  expect([inTime, after, undated, others].map(({ length }) => length)).toEqual([2, 1, 1, 1]);
});
