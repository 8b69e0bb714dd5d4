import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { cellXml, packedSheets, xlsx } from '../../../render/documents/xlsx';
import { renderReport } from '../../../render/renderReport';
import { read, resultOf } from './read';

const page = renderReport({
  organ: '云岭县民政局',
  year: 2023,
  edition: '2021',
  markup: 'plain',
  printed: new Map([['requests.newReceived.total', '7']]),
});
const cellsOf = async (inside: string) => {
  const { tree } = await read(packedSheets([{ inside }]), 'a.xlsx');
  const $ = load('');
  return [...$(tree).find('tr')].map((row) => [...$(row).children()].map((cell) => $(cell).text()));
};

describe('a workbook', () => {
  it('is read as the page that it holds', async () => {
    const found = await read(xlsx(page), '年报.xlsx');
    const { coverage, report, findings } = resultOf(found);
    expect(found.kind).toBe('xlsx');
    expect(coverage).toEqual({ read: 200, blank: 0, expected: 200 });
    expect(report?.tables.requests?.newReceived).toMatchObject({ naturalPerson: 0, total: 7 });
    expect(findings.map(({ id }) => id)).toContain('requests/row-total@newReceived');
  });

  it('has neither the rows nor the columns that it hides', async () => {
    const row = (at: number, more = '') =>
      `<row r="${at + 1}"${more}>${['1', '2', '3'].map((text, column) => cellXml(at, column, `${at}${text}`)).join('')}</row>`;
    const inside = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${row(1)}${row(2, ' hidden="1"')}${row(3)}</sheetData>`;
    expect(await cellsOf(inside)).toEqual([
      ['', ''],
      ['11', '13'],
      ['31', '33'],
    ]);
  });

  it('has no sheet that it hides, and says so', async () => {
    const sheet = (text: string) => `<sheetData><row r="1">${cellXml(0, 0, text)}</row></sheetData>`;
    const { tree, notes } = await read(
      packedSheets([{ inside: sheet('甲') }, { inside: sheet('乙'), state: 'veryHidden' }]),
      'a.xlsx',
    );
    expect(load('')(tree).text()).toBe('甲');
    expect(notes).toEqual([{ kind: 'hiddenSheets', count: 1, pages: [] }]);
  });

  it('prints a number as its cell shows it', async () => {
    expect(
      await cellsOf(
        '<sheetData><row r="1"><c r="A1"><v>7730.280000000001</v></c><c r="B1" t="str"><v>十二</v></c></row></sheetData>',
      ),
    ).toEqual([['7730.28', '十二']]);
  });
});
