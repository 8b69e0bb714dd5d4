import { expect, test } from 'vitest';
import { type Clock, clockAfter } from '../../../../src/result/kept/clock';

const at = (seen: string, jumped: string | null = null): Clock => ({ seen, jumped });

test.each<[string, Clock, string, string | null]>([
  ['the same day', at('2026-03-01'), '2026-03-01', null],
  ['after a holiday of eight days', at('2026-02-14'), '2026-02-22', null],
  ['fourteen days on', at('2026-03-01'), '2026-03-15', null],
  ['fifteen days on', at('2026-03-01'), '2026-03-16', '2026-03-16'],
  ['ten years on', at('2026-03-01'), '2036-03-01', '2036-03-01'],
  ['a day after the leap', at('2036-03-01', '2036-03-01'), '2036-03-02', '2036-03-01'],
  ['two days after it', at('2036-03-02', '2036-03-01'), '2036-03-03', null],
  ['a leap after a leap', at('2036-03-02', '2036-03-01'), '2046-03-03', '2046-03-03'],
  ['put right again', at('2036-03-01', '2036-03-01'), '2026-03-02', null],
  ['back to the first day of clocks', at('2026-03-01'), '1970-01-01', null],
  ['on from there', at('1970-01-01'), '2026-03-02', '2026-03-02'],
  ['after a day that is none', at('yesterday'), '2026-03-01', null],
])('%s', (_, before, today, jumped) => {
  expect(clockAfter(before, today)).toEqual({ seen: today, jumped });
});
