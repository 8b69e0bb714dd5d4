import { expect, it } from 'vitest';
import { yearOf } from '../../../../src/parse/identity/yearOf';

const period = (year: number) => ({
  place: 'preamble.1' as const,
  sentence: '',
  days: { from: `${year}-01-01`, to: `${year}-12-31` },
});
const TITLE = '青溪县水务局2021年政府信息公开工作年度报告';

it.each([
  ['a lone period does not win', TITLE, '2021年，我局收到申请。', 2020, '2022-01-20', 2021],
  ['a lone title does not win', TITLE, '2022年，我局收到申请。', null, '2023-01-20', 2022],
  ['two against two: the title', TITLE, '2021年，我局收到申请。', 2022, '2023-01-20', 2021],
  ['one against one: the title', TITLE, '2022年，我局收到申请。', null, null, 2021],
  ['a date in autumn names no year', TITLE, '2022年，我局收到申请。', null, '2023-10-20', 2021],
  ['a page date alone names no year', null, '我局收到申请。', null, '2023-01-20', null],
  ['numerals', '二〇二一年青溪县水务局政府信息公开工作年度报告', '我局收到申请。', null, null, 2021],
])('%s', (_, title, overview, counted, published, year) => {
  const found = yearOf({
    title,
    preamble: '',
    overview: [overview],
    period: counted === null ? null : period(counted),
    published,
  });
  expect(found).toBe(year);
});
