import { expect, it } from 'vitest';
import type { Correction } from '../../../../src/result/kept/correction';
import { type KeptReport, keptReportOf } from '../../../../src/result/kept/keptReport';
import { superseded } from '../../../../src/result/kept/superseded';
import type { Result } from '../../../../src/result/resultSchema';
import { checkedPage } from './checkedPage';

const yearAs = (value: string): Correction => ({ address: 'year', printed: '2023', value });
const page = (corrections: readonly Correction[], changes = {}, url?: string): Result =>
  checkedPage(changes, { corrections, ...(url === undefined ? {} : { url }) });
async function keptOf(...results: readonly Result[]): Promise<KeptReport[]> {
  return (await Promise.all(results.map((result) => keptReportOf(result)))).flatMap((record) => record ?? []);
}
const years = (records: readonly KeptReport[]) => records.map(({ year }) => year);

it('a record under a year that a person took back, or said otherwise, stands for no report', async () => {
  const kept = await keptOf(page([yearAs('2022')]), page([]), page([yearAs('2021')]));
  expect(years(kept)).toEqual([2022, 2023, 2021]);
  expect(years(superseded(page([]), kept))).toEqual([2022, 2021]);
  expect(years(superseded(page([yearAs('2021')]), kept))).toEqual([2022, 2023]);
});

it('a record of another page, or of other numbers, stays', async () => {
  const others = page([yearAs('2022')], { 'requests.granted.total': '9' });
  const elsewhere = page([yearAs('2022')], {}, 'http://a.gov.cn/2.html');
  expect(superseded(page([]), await keptOf(others, elsewhere))).toEqual([]);
  // A cell read by hand is another reading of the same report: both were so when they were looked at.
  const cell = page([{ address: 'requests.granted.total', printed: '7', value: '8' }]);
  expect(superseded(page([]), await keptOf(cell, page([])))).toEqual([]);
});
