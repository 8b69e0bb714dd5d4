import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { fromText } from '../../../src/page/text/fromText';
import { type Edition, REQUEST_ROWS } from '../../../src/report/addresses';
import { valueAt } from '../../../src/result/calculation';
import type { Result } from '../../../src/result/resultSchema';
import { consistentValues } from '../../render/consistentValues';
import { renderReport } from '../../render/renderReport';

type Rows = readonly (readonly string[])[];

/** How programs write a table as text. */
const STYLES = {
  /** Chromium, cells that hold their text bare; LibreOffice; a sheet. */
  tabs: (rows: Rows) => rows.map((cells) => cells.join('\t')).join('\n'),
  /** Chromium, a paragraph in each cell that is not empty: its two breaks stand beside tabs and beside a row's own. */
  paragraphs: (rows: Rows) =>
    rows.map((cells) => cells.map((text) => (text === '' ? '' : `\n\n${text}\n\n`)).join('\t')).join('\n'),
  /** The clipboard: the tabs are gone. */
  lines: (rows: Rows) => rows.flat().join('\n\n'),
  /** A PDF reader: columns of spaces, figures by one. */
  columns: (rows: Rows) => rows.map((cells) => cells.join('  ').replace(/(?<=\d) {2}(?=\d)/g, ' ')).join('\n'),
  /** Full-width spaces. */
  /** Pandoc, turndown, markitdown. */
  markdown: (rows: Rows) => {
    const width = Math.max(...rows.map((cells) => cells.length));
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
    return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
  },
  /** Reader services. */
  pipes: (rows: Rows) => rows.map((cells) => `${cells.join(' | ')} |`).join('\n'),
  pipeLines: (rows: Rows) => rows.map((cells) => `${cells.map((cell) => `${cell} |\n`).join('')}||`).join('\n'),
  /** The same, the ends of rows lost where figures stand. */
  pipeHeads: (rows: Rows) =>
    rows
      .map(
        (cells) => cells.map((cell) => `${cell} |\n`).join('') + (cells.some((cell) => /^\d/.test(cell)) ? '' : '||\n'),
      )
      .join(''),
  /** Pandoc's grid tables, w3m. */
  box: (rows: Rows) => {
    const columns = Math.max(...rows.map((cells) => cells.length));
    const widths = Array.from({ length: columns }, (_, at) =>
      Math.max(...rows.map((cells) => displayWidth(cells[at] ?? ''))),
    );
    const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
    const line = (cells: readonly string[]) =>
      `|${cells.map((cell, at) => ` ${cell}${' '.repeat((widths[at] ?? 0) - displayWidth(cell))} `).join('|')}|`;
    return [rule, ...rows.flatMap((cells) => [line(cells), rule])].join('\n');
  },
  commas: (rows: Rows) => rows.map((cells) => cells.join(',')).join('\n'),
  /** Excel and Calc, a break in each label. */
  sheet: (rows: Rows) =>
    rows
      .map((cells) =>
        cells
          .map((cell) => (/\d{1,4}$/.test(cell) || cell.length < 4 ? cell : `"${cell.slice(0, 2)}\n${cell.slice(2)}"`))
          .join('\t'),
      )
      .join('\n'),
  wideColumns: (rows: Rows) => rows.map((cells) => cells.join('\u3000\u3000')).join('\n'),
};
type Style = keyof typeof STYLES;

const displayWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 0);

function asText(html: string, style: Style): string {
  const body = html.slice(html.indexOf('<h1>'));
  return body
    .replace(/<table[\s\S]*?<\/table>/g, (table) => {
      const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
        [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell.replaceAll('&nbsp;', '\u00a0')),
      );
      return `\n${STYLES[style](rows)}\n`;
    })
    .replace(/<[^>]*>/g, '\n')
    .replace(/^\n+/, '');
}

function read(text: string): Result {
  return check(fromText(text), { source: { kind: 'text' }, settings: {}, checkedAt: '' }).result;
}

function page(edition: Edition, printed: Readonly<Record<string, string>> = {}): string {
  let next = 10;
  const values = [...consistentValues(edition, () => next++ % 40)];
  const all = new Map(values.map(([address, value]): [string, string] => [address, printed[address] ?? String(value)]));
  return renderReport({
    organ: '青溪县档案局',
    year: edition === '2021' ? 2023 : 2020,
    edition,
    printed: all,
    markup: 'plain',
  });
}

const styles = Object.keys(STYLES) as Style[];
const blankColumn = Object.fromEntries(REQUEST_ROWS['2021'].map((row) => [`requests.${row}.research`, '']));

describe.each(styles)('tables as %s', (style) => {
  it.each<Edition>(['2021', '2019'])('are read whole, in the edition of %s', (edition) => {
    let next = 10;
    const expected = [...consistentValues(edition, () => next++ % 40)];
    const result = read(asText(page(edition), style));
    expect(result.coverage).toEqual({ read: expected.length, blank: 0, expected: expected.length });
    expect(expected.filter(([address, value]) => valueAt(result, address) !== value)).toEqual([]);
    expect(result.items).toEqual([]);
  });

  it('say what does not hold', () => {
    const { findings } = read(asText(page('2021', { 'requests.granted.total': '999' }), style));
    expect(findings.map(({ id }) => id)).toContain('requests/row-total@granted');
  });
});

describe('a blank cell', () => {
  it.each<readonly [Style, string, string]>([
    ['tabs', 'research', ''],
    ['tabs', 'total', ''],
    ['paragraphs', 'research', ''],
    ['paragraphs', 'total', ''],
    ['paragraphs', 'total', '\u00a0'],
    ['paragraphs', 'research', '\u3000'],
  ])('is a blank in tables as %s: column %s, %o', (style, column, printed) => {
    const blank = Object.fromEntries(REQUEST_ROWS['2021'].map((row) => [`requests.${row}.${column}`, printed]));
    expect(read(asText(page('2021', blank), style)).coverage).toEqual({ read: 200, blank: 25, expected: 200 });
  });
  it.each<Style>(['lines', 'columns', 'wideColumns', 'pipeHeads'])('leaves a table unread in tables as %s', (style) => {
    const { verdict, coverage, items } = read(asText(page('2021', blankColumn), style));
    expect({ verdict, read: coverage.read }).toEqual({ verdict: 'incomplete', read: 25 });
    expect(items.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what a program does to labels', () => {
  it.each<readonly [string, Style, RegExp, string]>([
    ['cuts where a cell breaks its line', 'tabs', /一、本年新收政府信息公开/, '一、本年新收政府\n信息公开'],
    ['cuts where a row’s second label breaks its line', 'tabs', /不掌握相关政府信息/, '不掌握\n相关政府\n信息'],
    ['cuts a header', 'tabs', /商业企业/, '商业\n企业'],
    ['cuts each header of results', 'tabs', /结果维持/g, '结果\n维持'],
    ['cuts in paragraphs', 'paragraphs', /商业企业/, '商业\n\n企业'],
    ['stands upright', 'paragraphs', /自然人/, '自\n\n然\n\n人'],
    ['leaves a cell empty before', 'paragraphs', /\n{5}(?=（二）部分公开)/, '\n\n\n\t\n\n'],
    ['cuts in lines', 'lines', /商业企业/, '商业\n企业'],
    ['cuts where half of it is a label too', 'lines', /其他结果/g, '其他\n结果'],
    ['cuts at a row’s beginning', 'lines', /三、本年度办理结果/, '三、\n本年度办理结果'],
  ])('%s: %s', (_, style, label, cut) => {
    const result = read(asText(page('2021'), style).replace(label, cut));
    expect(result).toMatchObject({ verdict: 'pass', coverage: { read: 200 } });
  });
});

it.each<readonly [string, RegExp, string]>([
  ['a bare figure in the middle of a table', /（五）不予处理/, '3\n（五）不予处理'],
  ['a row that is not there', /2\.重复申请\n\n(?:\d+\n\n){7}/, ''],
  ['a column that is not there', /科研机构\n\n/, ''],
])('leaves a table of lines unread and finds nothing missing: %s', (_, from, to) => {
  const text = asText(page('2021'), 'lines');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const { verdict, items } = read(changed);
  expect(verdict).toBe('incomplete');
  expect(items.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('a list of the form’s words in prose is no table', () => {
  const words = ['规章', '行政许可', '行政处罚', '行政强制', '行政事业性收费', '行政规范性文件', '总计'].join('\n');
  const text = asText(page('2021'), 'tabs').replace('二、主动公开', `${words}\n二、主动公开`);
  expect(read(text)).toMatchObject({ verdict: 'pass', coverage: { read: 200 } });
});

describe('columns that stand in another order', () => {
  const swapped = (html: string, one: string, other: string) => {
    const head = html.indexOf('<td', html.indexOf('申请人情况'));
    const end = html.indexOf('一、本年新收');
    const between = html.slice(head, end).replace(one, '甲').replace(other, one).replace('甲', other);
    return html.slice(0, head) + between + html.slice(end);
  };
  it.each(
    styles.flatMap((style): [Style, string, string][] => [
      [style, '>自然人<', '>总计<'],
      [style, '>商业企业<', '>其他<'],
    ]),
  )('are known by their heads or unread, in tables as %s: %s and %s', (style, one, other) => {
    const html = swapped(page('2021'), one, other);
    expect(html).not.toBe(page('2021'));
    const right = check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '' }).result;
    const result = read(asText(html, style));
    if (result.coverage.read === 200) expect(result.report?.tables.requests).toEqual(right.report?.tables.requests);
    else expect(result).toMatchObject({ verdict: 'incomplete', coverage: { read: 25 } });
  });
});

describe('the ends of printed pages', () => {
  const MARKS = ['- 3 -', '— 3 —', '第 3 页', '第3页 共8页', '第 3 页 / 共 8 页', '3/8', 'Page 3 of 8', '－3－'];
  it.each(
    MARKS.flatMap((mark): [string, Style][] =>
      (['lines', 'tabs', 'markdown', 'columns'] as const).map((style) => [mark, style]),
    ),
  )('are no rows and part no table: %s in tables as %s', (mark, style) => {
    const text = asText(page('2021'), style);
    const row = style === 'markdown' ? '| 行政处罚' : '行政处罚';
    const cut = text.replace(row, `\n   ${mark}\n\n${row}`);
    expect(cut).not.toBe(text);
    expect(read(cut)).toMatchObject({ verdict: 'pass', coverage: { read: 200, blank: 0 }, findings: [] });
  });
  it.each(['- 2 -', '第 2 页'])('cut no paragraph: %s with a running head below', (mark) => {
    const text = asText(page('2021'), 'tabs');
    const head = '青溪县档案局2023年政府信息公开工作年度报告';
    const cut = text.replace('政府信息管理、平台建设', `政府信息管理、\n\n${mark}\n\f${head}\n\n平台建设`);
    const paragraphs = (of: Result) => of.report?.sections.find(({ id }) => id === 'overview')?.paragraphs;
    expect(paragraphs(read(cut))).toEqual(paragraphs(read(text)));
  });
  it('leave a heading and a figure that stand beside them', () => {
    const text = asText(page('2021'), 'lines');
    const cut = text.replace('五、存在的主要问题', '\n- 4 -\n五、存在的主要问题');
    expect(read(cut)).toMatchObject({ verdict: 'pass', coverage: { read: 200 }, findings: [] });
  });
});

describe('Markdown', () => {
  const text = asText(page('2021'), 'markdown');
  it.each<readonly [string, RegExp, string]>([
    ['pads its cells', /\| (?=\S)/g, '|     '],
    ['aligns its columns', / --- /g, ' :---: '],
    ['sets figures bold', /\| (\d+) (?=\|)/g, '| **$1** '],
    ['slants figures', /\| (\d+) (?=\|)/g, '| *$1* '],
    ['sets figures as code', /\| (\d+) (?=\|)/g, '| `$1` '],
    ['leaves elements in cells', /\| (\d+) (?=\|)/g, '| <strong>$1</strong> '],
    ['escapes dots', /(?<=\| \d)\./g, '\\.'],
    ['has a stroke in a label', /属于国家秘密/, '属于国家\\|秘密'],
  ])('is read where it %s', (_, from, to) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const result = read(changed);
    expect(result.coverage).toEqual({ read: 200, blank: 0, expected: 200 });
    expect(result.report?.tables).toEqual(read(text).report?.tables);
  });
  it('counts a figure that is struck out for nothing', () => {
    const changed = text.replace(/(规章 \| )(\d+) /, '$1~~77~~$2 ');
    expect(read(changed).report?.tables).toEqual(read(text).report?.tables);
  });
});
