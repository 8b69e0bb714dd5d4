import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/page/tree/textOf';
import { docx, packed, paragraph, part, run } from '../../../render/documents/docx';
import { renderReport } from '../../../render/renderReport';
import { read, resultOf } from './read';

const page = renderReport({
  organ: '云岭县民政局',
  year: 2023,
  edition: '2021',
  markup: 'plain',
  printed: new Map([
    ['requests.newReceived.total', '7'],
    ['requests.newReceived.naturalPerson', '6'],
  ]),
});
const words = async (body: string, parts = {}) => textOf((await read(packed(body, parts), 'a.docx')).tree).trim();
const notesOf = async (body: string, parts = {}) =>
  (await read(packed(body, parts), 'a.docx')).notes.map(({ kind, count }) => `${kind} ${count}`);

describe('a Word file', () => {
  it('is read with its spans', async () => {
    const found = await read(docx(page), '年报.docx');
    const { coverage, report, findings } = resultOf(found);
    expect(found.kind).toBe('docx');
    expect(coverage).toEqual({ read: 200, blank: 0, expected: 200 });
    expect(report?.tables.requests?.newReceived).toMatchObject({ naturalPerson: 6, total: 7 });
    expect(findings.map(({ id }) => id)).toContain('requests/row-total@newReceived');
  });

  it('has its insertions and not its deletions', async () => {
    const body = paragraph(
      `${run('受理')}<w:ins w:id="1" w:author="a">${run('12')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>13</w:delText></w:r></w:del>${run('件')}`,
    );
    expect(await words(body)).toBe('受理12件');
    expect(await notesOf(body)).toEqual(['deletions 1', 'insertions 1']);
  });

  it.each([
    ['itself', run('13', '<w:vanish/>'), ''],
    ['a style of its run', run('13', '<w:rStyle w:val="h"/>'), ''],
    ['a style of its paragraph', '', `${paragraph(run('13'), '<w:pStyle w:val="h"/>')}`],
  ])('has no text that is hidden by %s', async (_, inside, beside) => {
    const styles = part('styles', '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>');
    expect(await words(paragraph(run('12') + inside) + beside, { 'word/styles.xml': styles })).toBe('12');
  });

  it('keeps what only says that it is not hidden', async () => {
    expect(await words(paragraph(run('12', '<w:vanish w:val="0"/>')))).toBe('12');
  });

  it('names its text boxes', async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('盒中'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(await words(paragraph(run('正文') + box))).toMatch(/正文\s+盒中/);
    expect(await notesOf(paragraph(run('正文') + box))).toEqual(['textBoxes 1']);
  });

  it('fills a row that begins further in', async () => {
    const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('c')}</w:tr></w:tbl>`;
    const { tree } = await read(packed(table), 'a.docx');
    expect(JSON.stringify(textOf(tree))).toBeDefined();
    const { load } = await import('cheerio');
    const $ = load('');
    expect($(tree).find('tr').eq(1).children().length).toBe(2);
  });
});
