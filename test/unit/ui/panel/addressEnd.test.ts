import { expect, it } from 'vitest';
import { addressEnd } from '../../../../src/ui/panel/history/addressEnd';

const HERE = 'http://www.a.gov.cn/xxgk/2023/report.html';

it.each([
  ['nothing where it is the only one', HERE, [], ''],
  ['nothing where the other is the same page', HERE, ['https://www.a.gov.cn/xxgk/2023/report.html#top'], ''],
  ['its site where the others stand on another', HERE, ['http://www.b.gov.cn/xxgk/2023/report.html'], 'www.a.gov.cn'],
  [
    'the end of its address where one site has both',
    HERE,
    ['http://www.a.gov.cn/xxgk/2023/other.html'],
    '…/report.html',
  ],
  ['more of it where the ends are alike', HERE, ['http://www.a.gov.cn/xxgk/t/report.html'], '…/2023/report.html'],
  ['what is asked for', 'http://www.a.gov.cn/art?id=7', ['http://www.a.gov.cn/art?id=8'], '…/art?id=7'],
  [
    'a name in its own letters',
    'http://www.a.gov.cn/%E5%B9%B4%E6%8A%A5.html',
    ['http://www.a.gov.cn/b.html'],
    '…/年报.html',
  ],
  ['all of it where nothing less will do', 'http://www.a.gov.cn/', ['http://www.a.gov.cn/b.html'], 'www.a.gov.cn/'],
  ['nothing of what has no address', null, [HERE], ''],
] as const)('a kept report is told from others of its year by %s', (_, url, others, end) => {
  const reports = [url, ...others].map((each) => ({ year: 2023, url: each }));
  expect(addressEnd({ year: 2023, url }, reports)).toBe(end);
});

it('a report of another year needs nothing to be told by', () => {
  expect(addressEnd({ year: 2023, url: HERE }, [{ year: 2022, url: 'http://www.b.gov.cn/' }])).toBe('');
});
