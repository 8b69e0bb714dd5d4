import { expect, test } from 'vitest';
import { linkKind } from '../../../src/batch/links/linkKinds';
import { reportLinks } from '../../../src/batch/links/reportLinks';
import { fromHtml } from '../../../src/page/saved/fromHtml';

const BASE = 'http://www.qingxi.gov.cn/zwgk/nb/index.html';
const page = (body: string, title = '政府信息公开年报') =>
  reportLinks(fromHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`), BASE);
const link = (href: string, text: string) => `<li><a href="${href}">${text}</a></li>`;

test.each([
  ['青溪县水务局2023年政府信息公开工作年度报告', false, 'report'],
  ['2023年度政务公开年报', false, 'report'],
  ['2023年年度报告', true, 'report'],
  ['2023年年度报告', false, 'unnamed'],
  ['青溪县政府信息公开指南', true, 'other'],
  ['政府信息公开制度', true, 'other'],
  ['政府信息公开目录', true, 'other'],
  ['《青溪县2023年政府信息公开工作年度报告》解读', true, 'other'],
  ['图解：2023年政府信息公开年报', true, 'other'],
  ['2023年法治政府建设年度报告', true, 'other'],
  ['青溪县2023年政府网站工作年度报表', true, 'other'],
  ['2023年度部门决算', true, 'other'],
  ['2023年上半年政府信息公开工作报告', true, 'other'],
  ['关于做好2023年政府信息公开年度报告编制工作的通知', true, 'other'],
  ['2023年度财政局政府信息公开工作年度报告', true, 'report'],
  ['青溪县审计局2023年政府信息公开年报', false, 'report'],
  ['首页', true, 'unnamed'],
])('%s (on a list of reports: %s) is %s', (text, isList, kind) => expect(linkKind(text, isList)).toBe(kind));

test('links are found with their organ and year, each address once', () => {
  const { links, leftOut } = page(
    link('a.html', '青溪县水务局2023年政府信息公开工作年度报告') +
      link('./a.html?utm_source=x#top', '水务局年报') +
      link('b.html', '2022年教育局政府信息公开年度报告') +
      link('c.html', '政府信息公开指南') +
      link('javascript:void(0)', '2023年政府信息公开年度报告') +
      link('http://jtj.qingxi.gov.cn/', '青溪县交通运输局'),
    '2023年政府信息公开年度报告',
  );
  expect(links).toEqual([
    {
      url: 'http://www.qingxi.gov.cn/zwgk/nb/a.html',
      text: '青溪县水务局2023年政府信息公开工作年度报告',
      year: 2023,
      organ: '青溪县水务局',
      isReport: true,
    },
    {
      url: 'http://www.qingxi.gov.cn/zwgk/nb/b.html',
      text: '2022年教育局政府信息公开年度报告',
      year: 2022,
      organ: '教育局',
      isReport: true,
    },
    {
      url: 'http://jtj.qingxi.gov.cn/',
      text: '青溪县交通运输局',
      year: 2023,
      organ: '青溪县交通运输局',
      isReport: false,
    },
  ]);
  expect(leftOut).toBe(1);
});

test('a list that is no list of reports gives those only that say so', () => {
  const { links } = page(
    link('a.html', '青溪县水务局') + link('b.html', '2023年政府信息公开工作年度报告'),
    '青溪县人民政府',
  );
  expect(links.map(({ url }) => url)).toEqual(['http://www.qingxi.gov.cn/zwgk/nb/b.html']);
});

test.each([
  [
    'linked',
    '<a href="index_1.html">2</a><a href="index_2.html">下一页</a><a href="/other/">3</a>',
    ['index_1.html', 'index_2.html'],
  ],
  ['printed by a script', '<script>createPageHTML(3, 0, "index", "html");</script>', ['index_1.html', 'index_2.html']],
  ['of one page', '<script>createPageHTML(1, 0, "index", "html");</script>', []],
  ['by a query', '<a href="?page=2">2</a>', ['index.html?page=2']],
])('further pages %s', (_, row, pages) =>
  expect(page(row).nextPages).toEqual(pages.map((name) => `http://www.qingxi.gov.cn/zwgk/nb/${name}`)),
);
