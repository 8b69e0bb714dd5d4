import { strFromU8, unzipSync } from 'fflate/browser';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { asXlsx } from '../../../src/export/sheets/asXlsx';
import { column, type Sheet } from '../../../src/export/sheets/sheet';

const upright: Sheet = {
  name: '说明',
  columns: [column('词', 22), column('意思', 80)],
  rows: [['甲', '乙'.repeat(200)]],
};
const wide: Sheet = {
  name: "县's 局&办",
  columns: Array.from({ length: 15 }, (_, at) => column(`第${at}列`, 40)),
  rows: [
    Array.from({ length: 15 }, (_, at) => (at === 0 ? 1_234_567_890 : '文'.repeat(at === 1 ? 40_000 : 60))),
    [null],
  ],
};

async function written(running?: string) {
  const bytes = new Uint8Array(await (await asXlsx([upright, wide], running)).arrayBuffer());
  const parts = unzipSync(bytes);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  return {
    bytes,
    book: part('xl/workbook.xml'),
    sheets: [part('xl/worksheets/sheet1.xml'), part('xl/worksheets/sheet2.xml')],
  };
}

const sumOf = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0);
const numbers = (xml: string, pattern: RegExp): number[] =>
  [...xml.matchAll(pattern)].map(([, value]) => Number(value));

describe('a workbook on paper', () => {
  it('is as wide as A4 and as long as it must be, on its side where it has many columns', async () => {
    const { sheets } = await written();
    for (const [at, orientation] of ['portrait', 'landscape'].entries()) {
      expect(sheets[at]).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(sheets[at]).toContain(
        `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>`,
      );
      const order = [
        ...(sheets[at] ?? '').matchAll(
          /<(sheetPr|sheetViews|cols|sheetData|printOptions|pageMargins|pageSetup|headerFooter)\b/g,
        ),
      ];
      expect(order.map(([, name]) => name).join(' ')).toBe(
        'sheetPr sheetViews cols sheetData printOptions pageMargins pageSetup headerFooter',
      );
    }
  });

  it('has its heads on every page, and is still read by another library', async () => {
    const { book, bytes } = await written();
    expect(book).toContain(`localSheetId="0">'说明'!$1:$1</definedName>`);
    expect(book).toContain(`localSheetId="1">'县''s 局&amp;办'!$1:$1</definedName>`);
    const read = await readWorkbook(Buffer.from(bytes));
    expect(read.map(({ sheet }) => sheet)).toEqual(['说明', "县's 局&办"]);
    expect(read[1]?.data[1]?.[0]).toBe(1_234_567_890);
  });

  it('takes no order from what stands above its pages, and no more than Excel takes', async () => {
    const headers = async (running: string) =>
      /<oddHeader>(.*?)<\/oddHeader>/.exec((await written(running)).sheets[0] ?? '')?.[1];
    expect(await headers('甲&P<局>\n2023年度')).toBe('&amp;L甲&amp;&amp;P&lt;局&gt; 2023年度&amp;R&amp;A');
    expect((await headers('&'.repeat(300)))?.replaceAll('&amp;', '&').length).toBeLessThan(256);
  });

  it('breaks no number, and is no wider than can be read when it is made as wide as the page', async () => {
    const { sheets } = await written();
    const widths = numbers(sheets[1] ?? '', /<col [^>]*?width="([\d.]+)"/g);
    expect(widths).toHaveLength(15);
    expect(widths[0]).toBeGreaterThan(10);
    expect(Math.max(...widths)).toBeLessThanOrEqual(255);
    expect(sumOf(widths)).toBeLessThanOrEqual(300);
    const [first = 0, second = 0] = numbers(sheets[0] ?? '', /<col [^>]*?width="([\d.]+)"/g);
    expect(first + second).toBeGreaterThan(90);
    expect(first + second).toBeLessThanOrEqual(96);
  });

  it('has rows that hold all lines of what is in them, none of them set for ever', async () => {
    const { sheets } = await written();
    // 200 characters as wide as 400 figures, some 90 of them on a line: five lines.
    expect(numbers(sheets[0] ?? '', /<row [^>]*?ht="([\d.]+)"/g)).toEqual([17, 81]);
    const heights = numbers(sheets[1] ?? '', /<row [^>]*?ht="([\d.]+)"/g);
    expect(heights).toHaveLength(3);
    for (const height of heights) expect(height).toBeLessThanOrEqual(409);
    expect(sheets.join('')).not.toContain('customHeight');
  });
});
