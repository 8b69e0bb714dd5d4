import { expect, it } from 'vitest';
import { writtenDay } from '../../../../src/report/dates';

it.each([
  ['2024年2月29日', '2024-02-29', true],
  ['2023年2月29日', '2023-02-29', false],
  ['2024-4-31 10:00', '2024-04-31', false],
  ['二〇二四年', null, false],
  ['２０２４年１３月５日', '2024-13-05', false],
  ['2024年1月0日', '2024-01-00', false],
  ['2024/12/31', '2024-12-31', true],
  ['2024-01-123', null, false],
])('%s', (text, written, isReal) => {
  expect(writtenDay(text)).toEqual(written === null ? null : { written, isReal });
});
