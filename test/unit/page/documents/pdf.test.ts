import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/page/documents/readDocument';
import { textOf } from '../../../../src/page/tree/textOf';
import { lineFrom, type PdfPage, pdf, printed, textAt } from '../../../render/documents/pdf';
import { PLAIN, sheetsOf } from '../../../render/documents/sheets';
import { renderReport } from '../../../render/renderReport';
import { home, read, resultOf } from './read';

const page = renderReport({
  organ: '云岭县民政局',
  year: 2023,
  edition: '2021',
  markup: 'plain',
  printed: new Map([
    ['requests.newReceived.total', '7'],
    ['requests.newReceived.naturalPerson', '6'],
    ['requests.carriedOut.total', '12'],
  ]),
});
const sheet = (content: string, more: Partial<PdfPage> = {}): PdfPage => ({
  width: 595,
  height: 842,
  content,
  ...more,
});
const at = (x: number, y: number, text: string, before = '') => textAt([1, 0, 0, 1, x, y], 12, text, before);
const wordsOf = async (...pages: PdfPage[]) => textOf((await read(pdf(pages), 'a.pdf')).tree).trim();
const frame = (left: number, bottom: number, xs: readonly number[], ys: readonly number[]) =>
  [
    ...ys.map((y) => lineFrom(left, bottom + y, left + (xs.at(-1) ?? 0), bottom + y)),
    ...xs.map((x) => lineFrom(left + x, bottom, left + x, bottom + (ys.at(-1) ?? 0))),
  ].join('\n');

describe('a PDF with a text layer', () => {
  it.each([
    ['plainly', PLAIN],
    ['with the head of each table again on every page', { ...PLAIN, headRows: 3 }],
    ['with running heads and page numbers', { headRows: 1, hasMarks: true, isIndented: false }],
  ])('is read as the page that it prints %s', async (_, setting) => {
    const found = await read(printed(sheetsOf(page, setting)), '年报.pdf');
    const { coverage, report, findings } = resultOf(found);
    expect(found.pages.length).toBeGreaterThan(1);
    expect(coverage).toEqual({ read: 200, blank: 0, expected: 200 });
    expect(report?.tables.requests?.newReceived).toMatchObject({ naturalPerson: 6, total: 7 });
    expect(report?.tables.requests?.carriedOut).toMatchObject({ total: 12 });
    expect(findings.map(({ rule }) => rule)).not.toContain('structure/table-split');
    expect(report?.sections.flatMap(({ paragraphs }) => paragraphs).join()).not.toMatch(/内部排版稿|—/);
  });

  it('knows where each value stands', async () => {
    const { tree, boxOf } = await read(pdf([sheet(at(60, 700, '上')), sheet(at(100, 500, '下'))]), 'a.pdf');
    const { load } = await import('cheerio');
    const [above, below] = load('')(tree).find('p').toArray();
    expect(above && boxOf(above)).toMatchObject({ page: 1, left: 60, width: 12 });
    const box = below && boxOf(below);
    expect(box).toMatchObject({ page: 2, left: 100 });
    expect(Math.abs((box?.top ?? 0) + (box?.height ?? 0) - 342)).toBeLessThan(3);
  });

  it.each([
    ['a page that a reader turns', sheet(textAt([0, 1, -1, 0, 300, 100], 12, '一二三'), { rotate: 90 })],
    ['a text set sideways', sheet(textAt([0, 1, -1, 0, 300, 100], 12, '一二三'))],
    ['a text set sideways the other way', sheet(textAt([0, -1, 1, 0, 300, 400], 12, '一二三'))],
    ['a text upside down', sheet(textAt([-1, 0, 0, -1, 300, 400], 12, '一二三'))],
  ])('reads %s', async (_, turned) => {
    expect(await wordsOf(turned)).toBe('一二三');
  });

  it.each([
    ['drawn twice to look bold', at(60, 700, '12') + at(60.4, 700, '12')],
    ['beside text without ink', at(60, 700, '12') + at(72, 700, '3', '3 Tr')],
    ['beside text in white', `${at(60, 700, '12')} 1 1 1 rg ${at(72, 700, '3')}`],
    ['beside faint text', `${at(60, 700, '12')} /Faint gs ${at(72, 700, '3')}`],
    ['beside text that is painted over', `${at(60, 700, '12')} ${at(72, 700, '3')} 1 1 1 rg 72 695 20 20 re f`],
    ['beside text that is cut off', `${at(60, 700, '12')} q 0 0 70 842 re W n ${at(72, 700, '3')} Q`],
    ['beside text off the page', `${at(60, 700, '12')} ${at(700, 700, '3')}`],
  ])('has a number once, %s', async (_, content) => {
    expect(await wordsOf(sheet(content))).toBe('12');
  });

  it('keeps white letters on a dark ground', async () => {
    expect(await wordsOf(sheet(`0 0 0 rg 50 690 100 30 re f 1 1 1 rg ${at(60, 700, '12')}`))).toBe('12');
  });

  it('sets crossed out words apart', async () => {
    expect(await wordsOf(sheet(`${at(60, 700, '12')} ${lineFrom(59, 704.2, 73, 704.2)} ${at(80, 700, '13')}`))).toBe(
      '13',
    );
  });

  it('guesses nothing of a shape that is no cell', async () => {
    const torn = `${frame(60, 600, [0, 40, 80], [0, 20, 40])}`.replace(
      lineFrom(100, 600, 100, 640),
      lineFrom(100, 600, 100, 620),
    );
    const content = `${torn} ${lineFrom(60, 620, 100, 620)}`.replace(
      lineFrom(60, 620, 140, 620),
      lineFrom(60, 620, 100, 620),
    );
    const { tree } = await read(
      pdf([sheet(`${content} ${at(65, 605, '1')} ${at(105, 605, '2')} ${at(65, 625, '3')}`)]),
      'a.pdf',
    );
    const { load } = await import('cheerio');
    expect(load('')(tree).find('table').length).toBe(0);
  });

  it('does not call a cell blank beside whose row figures stand in no cell', async () => {
    const content = `${frame(60, 600, [0, 60, 120], [0, 20, 40])} ${at(65, 625, '行政强制')} ${at(130, 642, '175')}`;
    const { tree } = await read(pdf([sheet(content)]), 'a.pdf');
    const { load } = await import('cheerio');
    expect(load('')(tree).find('td').eq(1).find('img').length).toBe(1);
    expect(load('')(tree).find('td').eq(3).find('img').length).toBe(0);
  });

  it('does not take a figure for whole whose words go on at the top of the next page', async () => {
    const row = (label: string, figure: string) =>
      `${frame(60, 600, [0, 90, 180], [0, 20])} ${at(65, 605, label)} ${at(155, 605, figure)}`;
    const cellsOver = async (above: string, below: string): Promise<number> => {
      const { tree } = await read(pdf([sheet(row('行政许可', above)), sheet(row('行政处罚', below))]), 'a.pdf');
      const { load } = await import('cheerio');
      return load('')(tree).find('td img').length;
    };
    expect(await cellsOver('0(其中修订16', '件)')).toBe(2);
    expect(await cellsOver('16', '23')).toBe(0);
  });

  it('does not take what the page cuts off for the number', async () => {
    const { tree } = await read(pdf([sheet(`${at(60, 700, '政府信息公开')} ${at(588, 600, '1016')}`)]), 'a.pdf');
    expect(textOf(tree)).not.toMatch(/\d/);
  });

  it('says of tables without lines that they are not read, and guesses none of their figures', async () => {
    const bare = sheetsOf(page).map((each) => ({ ...each, lines: [] }));
    const { verdict, coverage, findings } = resultOf(await read(printed(bare), 'a.pdf'));
    expect([verdict, coverage.read]).toEqual(['incomplete', 0]);
    const tables = ['proactive', 'requests', 'disputes'];
    expect(findings.map(({ id }) => id)).toEqual(tables.map((table) => `structure/table-unrecognised@${table}`));
  });

  it('parts numbers that stand in two lines of a cell', async () => {
    const content = `${frame(60, 600, [0, 40, 80], [0, 40])} ${at(65, 625, '1')} ${at(65, 605, '2')}`;
    expect(await wordsOf(sheet(content))).toBe('');
    const { tree } = await read(pdf([sheet(content)]), 'a.pdf');
    const { load } = await import('cheerio');
    expect(load('')(tree).find('td').first().html()).toMatch(/^1<br>(?:<\/br>)?2$/);
  });
});

describe('a PDF that cannot be read', () => {
  it('is a picture', async () => {
    const picture = 'q 500 0 0 700 40 60 cm /None Do Q';
    expect(await readDocument(pdf([sheet(picture)]), 'a.pdf', home)).toEqual({ refused: 'picturesOnly' });
    const { notes } = await read(pdf([sheet(at(60, 700, '12')), sheet(picture)]), 'a.pdf');
    expect(notes).toEqual([{ kind: 'picturePages', count: 1, pages: [2] }]);
  });

  it('has a font without characters', async () => {
    const file = pdf([sheet(at(60, 700, '12'))], { hasUnicode: false });
    expect(await readDocument(file, 'a.pdf', home)).toEqual({ refused: 'noUnicode' });
  });

  it('stands in an old browser', async () => {
    const file = pdf([sheet(at(60, 700, '12'))]);
    expect(await readDocument(file, 'a.pdf', { ...home, isPdfReadable: false })).toEqual({ refused: 'oldBrowser' });
  });

  it('has more pages than any report', async () => {
    expect(await readDocument(pdf(Array.from({ length: 301 }, () => sheet(''))), 'a.pdf', home)).toEqual({
      refused: 'tooManyPages',
    });
  });

  it('is cut off', async () => {
    const file = printed(sheetsOf(page));
    const cut = await readDocument(file.slice(0, 300), 'a.pdf', home);
    expect(cut).toHaveProperty('refused');
  });
});
