import { describe, expect, it, test } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { addressesOf } from '../../../../src/report/addressesOf';
import { renderReport } from '../../../render/renderReport';

const addresses = (['proactive', 'requests', 'disputes'] as const).flatMap((id) => addressesOf(id, '2021'));
const rendered = (value: string) =>
  renderReport({
    organ: '青溪县水务局',
    year: 2023,
    edition: '2021',
    printed: new Map(addresses.map((address) => [address, value])),
    markup: 'plain',
  });
const filled = rendered('0');
const unfilled = rendered('');
const tablesOf = (html: string) => html.match(/<table[\s\S]*?<\/table>/g) ?? [];
/** The report from its preamble on. */
const bodyOf = (html: string) => /<div id="zoom">[\s\S]*(?=<\/body>)/.exec(html)?.[0] ?? '';
const TITLE = '青溪县水务局2023年政府信息公开工作年度报告';

/** A page that calls itself by a name, in the ways portals do. */
const called = (title: string, body: string, tag = 'h1') =>
  `<html><head><title>${title}_青溪县人民政府</title></head><body><${tag}>${title}</${tag}>${body}</body></html>`;
const verdictOf = (html: string) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' }).result;

describe('no report', () => {
  const tables = tablesOf(filled).join('');
  const form = `<p>现将格式印发给你们，请遵照执行。</p><p>××局2023年政府信息公开工作年度报告</p>${bodyOf(unfilled)}`;
  it.each([
    ['the form’s own notice', called('关于印发《政府信息公开工作年度报告格式》的通知', form)],
    ['a notice without a title of its own', `<html><body><div>通知公告</div>${form}</body></html>`],
    ['a notice with an example', called('关于做好2023年度政府信息公开工作年度报告编制工作的通知', bodyOf(filled))],
    [
      'a notice whose example has a heading of its own',
      called('关于编制年度报告的通知：填报示例', `<h1>${TITLE}</h1>${bodyOf(filled)}`),
    ],
    ['a template with a name to fill in', called(`${TITLE.replace('青溪县水务局', '××局')}`, bodyOf(unfilled))],
    ['filling instructions', called('政府信息公开工作年度报告填报说明', bodyOf(filled))],
    ['an explanation with the tables', called(`《${TITLE}》解读`, bodyOf(filled))],
    ['a drawing', called(`图解：${TITLE}`, '<img src="t.png">')],
    ['half a year', called('青溪县水务局2023年上半年政府信息公开工作情况', tables)],
    ['three months', called('2023年第三季度依申请公开情况统计表', tables)],
    [
      'nine months, titled without a heading',
      `<html><body><div>2023年1—9月政府信息公开统计表</div>${tables}</body></html>`,
    ],
    [
      'a report on the rule of law',
      called(
        '青溪县水务局2023年推进法治政府建设和政务公开工作情况的报告',
        bodyOf(filled).replace(/<table[\s\S]*?<\/table>/g, '<p>略有提高。</p>'),
      ),
    ],
    ['words in a comment', called('首页', `<!-- ${filled} --><p>欢迎</p>`)],
    ['words in a script', called('首页', `<script>const page = ${JSON.stringify(filled)}</script>`)],
    ['words in a template', called('首页', `<template>${bodyOf(filled)}</template>`)],
    [
      'a column of files',
      called(
        '2023年政府信息公开工作年度报告',
        [1, 2, 3, 4].map((n) => `<a href="${n}.pdf">青溪县第${n}中心2023年政府信息公开工作年度报告</a>`).join(''),
      ),
    ],
    ['a page with pictures and no title of a report', called('通知公告', '<img src="1.png">')],
  ])('%s', (_, html) => {
    expect(verdictOf(html).verdict).toBe('notReport');
  });
});

describe('a report all the same', () => {
  it.each([
    ['left empty by its organ', unfilled, 'incomplete'],
    ['published by a notice', called(`关于公布《${TITLE}》的通知`, bodyOf(filled)), 'pass'],
    ['in a column for notices', called(`${TITLE}-通知公告`, bodyOf(filled)), 'pass'],
    ['under a heading of the site', called(TITLE, bodyOf(filled)).replace('<body>', '<body><h1>解读回应</h1>'), 'pass'],
    ['with a drawing beside it', called(`${TITLE}（附图解）`, bodyOf(filled)), 'pass'],
    [
      'beside news of other kinds',
      filled.replace('</body>', '<h3>2023年上半年法治政府建设年度报告解读</h3></body>'),
      'pass',
    ],
  ])('%s', (_, html, verdict) => {
    expect(verdictOf(html).verdict).toBe(verdict);
  });
});

describe('a report that stands elsewhere', () => {
  const nav = '<p>主办：青溪县人民政府办公室　网站标识码0000000000</p>'.repeat(20);
  const links = '<a href="/2021.html">青溪县水务局2021年政府信息公开工作年度报告</a>'.repeat(1);
  it.each([
    ['a file', '<a href="a.pdf">年度报告.pdf</a>', '报告正文在附件“年度报告.pdf”中，没有读取，未作核验'],
    [
      'a file whose link says no kind',
      '<a href="a.docx">点击下载</a>',
      '报告正文在附件“点击下载（DOCX）”中，没有读取，未作核验',
    ],
    [
      'a file behind a program',
      '<a href="/download.jsp?id=7">年度报告.ofd</a>',
      '报告正文在附件“年度报告.ofd”中，没有读取，未作核验',
    ],
    [
      'a viewer',
      '<iframe src="/web/viewer.html?file=%2Ffiles%2Fa.pdf"></iframe>',
      '报告正文在附件“a.pdf”中，没有读取，未作核验',
    ],
    [
      'an object',
      '<object data="/files/a.pdf" type="application/pdf"></object>',
      '报告正文在附件“a.pdf”中，没有读取，未作核验',
    ],
    ['a frame', '<iframe src="https://xxgk.example.org/1"></iframe>', '报告正文可能在框架中，没有读取，未作核验'],
    ['pages as pictures', '<img src="1.jpg"><img src="2.jpg">', '报告正文可能是图片或翻页书，没有读取，未作核验'],
    [
      'a flip-book',
      '<div class="page" style="height:900px;background-image:url(1.jpg)"></div>',
      '报告正文可能是图片或翻页书，没有读取，未作核验',
    ],
  ])('%s', (_, body, message) => {
    const { verdict, findings, report } = verdictOf(called(TITLE, `${nav}<div>${body}</div>${links}`));
    expect({ verdict, said: findings.map((it) => it.message.zh), organ: report?.organ, year: report?.year }).toEqual({
      verdict: 'incomplete',
      said: [message],
      organ: '青溪县水务局',
      year: 2023,
    });
  });
});

test('of a report in parts it is said what of each was not read', () => {
  const [, three = '', four = ''] = tablesOf(filled);
  const html = filled
    .replace(three, '<p><img src="t3.png"></p>')
    .replace(four, '<p>附件：<a href="t4.xlsx">表四.xlsx</a></p>');
  const { verdict, coverage, findings } = verdictOf(html);
  expect({ verdict, coverage }).toEqual({ verdict: 'incomplete', coverage: { read: 10, blank: 0, expected: 200 } });
  expect(findings.map(({ message }) => message.zh)).toEqual([
    '表四在附件“表四.xlsx”中，没有读取，未作核验',
    '表三是图片，没有读取，未作核验',
  ]);
});
