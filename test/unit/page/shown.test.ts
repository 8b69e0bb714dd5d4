import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { valueAt } from '../../../src/result/calculation';
import { reportPage } from '../../e2e/reportPage';

const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' } as const;
const checked = (html: string) => check(fromHtml(html), terms).result;
const RECEIVED = 'requests.newReceived.naturalPerson';
const receivedOf = (html: string) => {
  const result = checked(html);
  return { state: result.report?.cells[RECEIVED]?.state, value: valueAt(result, RECEIVED) };
};

// The row 一 of the page, whose first value is 12.
const ROW = /<tr>(?:(?!<tr>)[\s\S])*?一、本年新收政府信息公开申请数量[\s\S]*?<\/tr>/;
const row = ROW.exec(reportPage())?.[0] ?? '';
const wrong = row.replace('12', '99');
const CELL = />12</;
const withRow = (rows: string, style = '') =>
  reportPage().replace(ROW, rows).replace('</head>', `<style>${style}</style></head>`);
const withCell = (html: string, style = '') => withRow(row.replace(CELL, `>${html}<`), style);
const opened = (attributes: string, of = wrong) => of.replace('<tr>', `<tr ${attributes}>`);

describe('a row that is not shown is not printed', () => {
  it.each([
    ['by its style', opened('style="display:none"'), ''],
    ['by its attribute', opened('hidden'), ''],
    ['by a class', opened('class="old"'), '.old{display:none}'],
    ['by a class below another', opened('class="old"'), '#zoom table .old { color: red; display : none !important }'],
    ['by a rule for wide screens', opened('class="m"'), '@media screen{tr.m{display:none}} .m{color:#000}'],
    ['by collapsing', opened('style="visibility:collapse"'), ''],
    ['by an important rule', opened('class="m" style="display:table-row"'), '.m{display:none!important}'],
    ['by a rule for windows not narrow', opened('class="m"'), '@media screen and (min-width:768px){.m{display:none}}'],
    ['by a box of no height', opened('style="display:block;height:0;overflow:hidden"'), ''],
    ['by a box that may not grow', opened('class="k"'), '.k{display:block;max-height:0;overflow-y:hidden}'],
    ['by an indent out of the window', opened('style="text-indent:-9999px"'), ''],
    ['by being scaled to nothing', opened('style="display:block;transform:scale(0)"'), ''],
    ['by the colour of its ground', opened('style="color:#fff;background:#FFFFFF"'), ''],
    ['by a colour on the page’s white', opened('class="k"'), '.k{color:rgb(255, 255, 254)}'],
    ['by a colour that is none', opened('style="color:rgba(0,0,0,0)"'), ''],
    ['by its place', opened(''), 'table:nth-of-type(2) tr:nth-child(4){display:none}'],
    ['by an attribute', opened('data-old="1"'), 'tr[data-old]{display:none}'],
    ['by an attribute’s beginning', opened('title="旧稿 一"'), 'tr[title^="旧稿"]{display:none}'],
    ['by a rule within another', opened('class="k"'), 'table{color:#000;& tr.k{display:none}}'],
    ['by a rule within its own', opened('class="k"'), '.k{@media screen{display:none}}'],
    ['by a list of what it may be', opened('class="k"'), 'tr:is(.j, .k):not(.l){display:none}'],
    ['by a rule for two media', opened('class="k"'), '@media screen, print{.k{display:none}}'],
    ['by a rule of a layer', opened('class="k"'), '@layer base{@supports (display:grid){.k{display:none}}}'],
  ])('%s', (_, hidden, style) => {
    expect(checked(withRow(hidden + row, style))).toMatchObject({ verdict: 'pass', coverage: { read: 200 } });
    // A right row that nobody sees does not answer for a wrong one that everybody sees.
    const right = hidden.replace('99', '12');
    expect(checked(withRow(right + wrong, style))).toMatchObject({ verdict: 'fail' });
  });

  it.each([
    ['a rule of another medium', opened('class="p"', row), '@media print{.p{display:none}}'],
    ['a rule for narrow screens', opened('class="p"', row), '@media (max-width:600px){.p{display:none}}'],
    ['a rule for very wide windows', opened('class="p"', row), '@media (min-width:2560px){.p{display:none}}'],
    ['a later rule that shows it again', opened('class="p on"', row), '.p{display:none}.p.on{display:table-row}'],
    ['a more specific rule that shows it', opened('class="p"', row), '#zoom .p{display:table-row} .p{display:none}'],
    ['a ground that parts from the ink', opened('style="color:#fff;background:#c00"', row), ''],
    ['a height that a row of a table outgrows', opened('style="height:0;overflow:hidden"', row), ''],
    ['a ground that is a picture', opened('style="color:#fff;background:url(a.png)"', row), ''],
    ['letters cut out of their ground', opened('style="color:transparent;-webkit-background-clip:text"', row), ''],
    ['a rule of another medium within its own', opened('class="p"', row), '.p{@media print{display:none}}'],
    ['a rule for every medium but a screen', opened('class="p"', row), '@media not screen{.p{display:none}}'],
    ['a rule for a row further down', opened('class="p"', row), 'tr.p:nth-child(2n+99){display:none}'],
    ['a rule for rows with an attribute', opened('class="p"', row), 'tr[data-old]{display:none}'],
    ['a rule for other rows', opened('class="p"', row), '.p .q{display:none} div > .p{display:none}'],
  ])('but %s hides nothing', (_, shown, style) => {
    expect(receivedOf(withRow(shown, style))).toEqual({ state: 'number', value: 12 });
  });
});

describe('words that nobody sees are no part of a value', () => {
  it.each([
    ['a hidden label for narrow screens', '<span class="label">自然人</span>12', '.label{display:none}'],
    ['a struck number', '<del>15</del>12', ''],
    ['a number struck by a class', '<span class="gone">15</span>12', '.gone{text-decoration:line-through}'],
    ['letters without size', '<span style="font-size:0">15</span>12', ''],
    ['a transparent number', '<span style="opacity:0">15</span>12', ''],
    ['letters without size in the short form', '<span style="font:0/0 a">15</span>12', ''],
    ['a number far off', '<span style="position:absolute;left:-9999px">15</span>12', ''],
    ['a number cut to a dot', '<i class="o">15</i>12', '.o{position:absolute;width:1px;height:1px;overflow:hidden}'],
    ['a number clipped away', '<i class="o">15</i>12', '.o{position:absolute;clip:rect(0 0 0 0)}'],
    ['a number with a path of nothing', '<i style="clip-path:inset(50%)">15</i>12', ''],
    ['content that is not laid out', '<i style="content-visibility:hidden">15</i>12', ''],
    ['what is shown in what is not', '<i style="visibility:hidden">15<b style="visibility:visible">12</b></i>', ''],
    ['letters in a box without size', '<p style="font-size:0"><span style="font-size:16px">12</span></p>', ''],
    ['a box to the side', '<span style="position:absolute;left:-5px">12</span>', ''],
    ['blocks that float in a row', '<i class="d">1</i><i class="d">2</i>', '.d{display:block;float:left}'],
    ['a reading above the digits', '<ruby>12<rp>(</rp><rt>shí èr</rt><rp>)</rp></ruby>', ''],
    ['a character without width', '1\u200b2', ''],
    ['a soft hyphen', '1&shy;2', ''],
    ['a nested table of one cell', '<table><tr><td>12</td></tr></table>', ''],
    ['a unit on the next line', '<p>12</p><p>件</p>', ''],
    ['a note below it', '<p>12</p><p>（其中网络申请3件）</p>', ''],
    ['a note on several lines of the source', '12\n（其中\n3件）', ''],
    ['a source that goes on in the next line', '\n    12\n  ', ''],
    ['a unit in the next line of the source', '12\n件', ''],
    ['a picture beside it', '12<img src="a.png">', ''],
    ['a number in one box of a row', '<p style="display:flex"><i></i><b>12</b></p>', ''],
    ['a note above the line', '12<sup>1</sup>', ''],
    ['a note below the line', '12<sub>1</sub>', ''],
    ['digits that Word has cut within a line', '<p><span>1</span><span>2</span></p>', ''],
  ])('%s', (_, html, style) => {
    expect(receivedOf(withCell(html, style))).toEqual({ state: 'number', value: 12 });
  });

  it.each([
    ['two numbers in two paragraphs', '<p>1</p><p>2</p>'],
    ['two numbers on two lines', '1<br>2'],
    ['two numbers in a table of its own', '<table><tr><td>1</td><td>2</td></tr></table>'],
    ['two numbers that a style puts on lines', '<span class="b">1</span><span class="b">2</span>', '.b{display:block}'],
    ['two numbers in rows of a style’s table', '<i class="r">1</i><i class="r">2</i>', '.r{display:table-row}'],
    ['two numbers in a row of boxes', '<p class="f"><i>1</i><i>2</i></p>', '.f{display:flex}'],
    ['a number and a box beside it', '<p class="f">1<i>2</i></p>', '.f{display:grid}'],
    ['two numbers around a picture', '1<img src="a.png">2'],
    ['two numbers around a drawing', '1<svg><path d="M0 0"/></svg>2'],
    ['a number before a button', '1<button>2</button>'],
    ['two numbers on two lines of the source', '1\n2'],
    ['a number before a table of its own', '1<table><tr><td>2</td></tr></table>'],
  ])('%s are no number', (_, html, style = '') => {
    expect(receivedOf(withCell(html, style))).toEqual({ state: 'text', value: null });
  });

  it.each(['\u202e21\u202c', '\u202b-2\u202c', '\u20672（1）\u2069'])(
    'digits whose order %j turns are not read, and that is said',
    (html) => {
      expect(receivedOf(withCell(html))).toEqual({ state: 'missing', value: null });
      const { verdict, findings } = checked(withCell(html));
      expect(verdict).toBe('incomplete');
      expect(findings.map(({ rule }) => rule)).toEqual(['structure/cells-unread']);
    },
  );

  it.each(['\u202a12\u202c', '\u202d12\u202c', '\u206612\u2069', '\u200e12'])(
    'digits that %j leaves in their order are a number',
    (html) => {
      expect(receivedOf(withCell(html))).toEqual({ state: 'number', value: 12 });
    },
  );
});

describe('a table that is not shown', () => {
  const shown = /<table(?:(?!<table)[\s\S])*?本年新收[\s\S]*?<\/table>/.exec(reportPage())?.[0] ?? '';
  it.each(['display:none', 'visibility:hidden', 'opacity:0'])('by %s answers for none that is', (style) => {
    const hidden = (table: string) => `<div class="h">${table}</div>`;
    const page = (tables: string) =>
      reportPage().replace(shown, tables).replace('</head>', `<style>.h{${style}}</style></head>`);
    const other = shown.replace(row, wrong);
    expect(checked(page(hidden(shown) + other))).toMatchObject({ verdict: 'fail' });
    expect(checked(page(hidden(other) + shown))).toMatchObject({ verdict: 'pass' });
  });
});

describe('one table of a shown report that is not shown', () => {
  const page = reportPage();
  const heading = /<p><strong>三、[^<]*<\/strong><\/p>/.exec(page)?.[0] ?? '';
  const table = /<table(?:(?!<table)[\s\S])*?本年新收[\s\S]*?<\/table>/.exec(page)?.[0] ?? '';
  const HIDDEN = 'structure/table-hidden';
  it.each([
    ['by itself', page.replace(table, table.replace('<table', '<table hidden'))],
    ['in a box', page.replace(table, `<div style="display:none">${table}</div>`)],
    ['without being drawn', page.replace(table, `<div style="visibility:hidden">${table}</div>`)],
  ])('%s is read, and that is no pass', (_, html) => {
    const { verdict, coverage, findings } = checked(html);
    expect({ verdict, read: coverage.read }).toEqual({ verdict: 'review', read: 200 });
    expect(findings).toMatchObject([{ rule: HIDDEN, severity: 'warning', addresses: ['tables.requests'] }]);
  });

  it('with the heading of its section, as in a tab, is read and named', () => {
    const html = page.replace(heading, '').replace(table, `<div style="display:none">${heading}${table}</div>`);
    expect(checked(html)).toMatchObject({ verdict: 'pass', findings: [{ rule: HIDDEN, severity: 'info' }] });
  });

  it('is passed over where the same table is shown', () => {
    const old = table.replace(row, wrong).replace('<table', '<table hidden');
    expect(checked(page.replace(table, old + table))).toMatchObject({ verdict: 'pass', findings: [] });
    expect(checked(page.replace(table, table + old))).toMatchObject({ verdict: 'pass', findings: [] });
  });
});

describe('in prose and headings', () => {
  const HEADING = '<p><strong>一、总体情况</strong></p>';
  it.each([
    ['a struck number', '2023年，我局收到政府信息公开申请<del>26</del>14件。', ''],
    ['a hidden number', '2023年，我局收到政府信息公开申请<i class="x">26</i>14件。', 'i.x{display:none}'],
    ['a hidden sentence', '<span hidden>2023年，我局收到政府信息公开申请26件。</span>', ''],
  ])('%s says nothing', (_, sentence, style) => {
    const html = reportPage().replace(HEADING, `${HEADING}<p>${sentence}</p><style>${style}</style>`);
    expect(checked(html).findings).toEqual([]);
  });

  it('words that are shown in a paragraph without size are read', () => {
    const paragraph = /<p>(?!<strong>)([^<]+)<\/p>/g;
    const html = reportPage().replace(paragraph, '<p style="font-size:0"><span style="font-size:16px">$1</span></p>');
    expect(html).not.toBe(reportPage());
    expect(checked(html)).toMatchObject({ verdict: 'pass', findings: [] });
    const sentence = '<p style="font-size:0"><b style="font-size:16px">我局收到政府信息公开申请26件。</b></p>';
    expect(checked(reportPage().replace(HEADING, HEADING + sentence)).findings).toHaveLength(1);
  });

  it('a heading that nobody sees heads nothing', () => {
    const html = reportPage().replace('<p><strong>六、', '<p hidden><strong>六、');
    expect(checked(html).findings.map(({ addresses }) => addresses)).toEqual([['sections.otherMatters']]);
  });
});

it('takes white ink for drawn where style sheets of their own may paint its ground', () => {
  const white = withRow(opened('style="color:#fff"', row)).replace(
    '<head>',
    '<head><link rel="stylesheet" href="a.css">',
  );
  expect(receivedOf(white)).toEqual({ state: 'number', value: 12 });
});

describe('what waits for a click', () => {
  const wrong = '<p>2023年，我局收到政府信息公开申请977件。</p>';
  const said = (html: string) =>
    checked(reportPage().replace('<p><strong>二、主动公开政府信息情况', `${html}$&`)).findings.map(({ rule }) => rule);

  it.each([
    `<details><summary>更多</summary>${wrong}</details>`,
    `<dialog>${wrong}</dialog>`,
    `<div popover>${wrong}</div>`,
  ])('%s is not read', (html) => {
    expect(said(html)).not.toContain('narrative/requests-received');
  });

  it.each([`<details open>${wrong}</details>`, `<dialog open>${wrong}</dialog>`])('%s is', (html) => {
    expect(said(html)).toContain('narrative/requests-received');
  });
});
