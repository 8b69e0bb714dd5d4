import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { reportPage } from '../../../e2e/reportPage';

const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' } as const;
const HEADING = '<p><strong>一、总体情况</strong></p>';
const rulesOn = (html: string) =>
  check(fromHtml(reportPage().replace(HEADING, HEADING + html)), terms).result.findings.map(({ rule }) => rule);
const RECEIVED = 'narrative/requests-received';
const claim = '2023年，我局共收到政府信息公开申请99件';

describe('words in a table that is none of the form’s are no statement', () => {
  it.each([
    ['a label beside its figure', '<tr><td>收到政府信息公开申请</td><td>99件</td></tr>'],
    ['words with a figure beside a label', `<tr><td>依申请公开</td><td>${claim}</td></tr>`],
    ['words beside a figure', '<tr><td>我局收到政府信息公开申请99件</td><td>办结99件</td></tr>'],
    [
      'words that a bracket explains',
      '<tr><td>我局收到政府信息公开申请99件（含信函，不含咨询。）</td><td>是</td></tr>',
    ],
    ['a paragraph of a cell', `<tr><th>项目</th><th>内容</th></tr><tr><td>申请</td><td><p>${claim}</p></td></tr>`],
    ['a year in a cell', '<tr><td>2022年，我局收到政府信息公开申请</td><td>99件</td></tr>'],
  ])('%s', (_, rows) => {
    expect(rulesOn(`<table>${rows}</table>`)).toEqual([]);
  });

  it.each([
    ['a sentence in a cell', `<table><tr><td>依申请公开</td><td>${claim}。</td></tr></table>`],
    [
      'a long one without its stop',
      `<table><tr><td>申请</td><td>${claim}，按规定的时限和程序逐件登记、审核、答复，未发生逾期答复的情形</td></tr></table>`,
    ],
    ['words in a table that lays the page out', `<table><tr><td><p>${claim}</p></td></tr></table>`],
    ['words beside an empty cell', `<table><tr><td></td><td>${claim}</td></tr></table>`],
    ['a paragraph', `<p>${claim}</p>`],
  ])('but %s is', (_, html) => {
    expect(rulesOn(html)).toEqual([RECEIVED]);
  });

  it('nor are the lines of a table of the form that could not be read', () => {
    const table = /(<p><strong>四、[^<]*<\/strong><\/p>)[\s\S]*?<\/table>/;
    const lines = [
      '行政复议99件',
      '结果维持',
      '结果纠正',
      '其他结果',
      '尚未审结',
      '总计',
      '行政诉讼',
      '未经复议直接起诉',
    ];
    const html = reportPage().replace(table, `$1${lines.map((line) => `<p>${line}</p>`).join('')}`);
    const { verdict, findings } = check(fromHtml(html), terms).result;
    expect(verdict).toBe('incomplete');
    expect(findings.map(({ rule }) => rule)).toEqual(['structure/table-unrecognised']);
  });
});
