import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/page/tree/textOf';
import { bodyXml, docx, packed, paragraph, part, run } from '../../../render/documents/docx';
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

  const texts = async (body: string, parts = {}) => load('')((await read(packed(body, parts), 'a.docx')).tree).text();
  const white = '<w:color w:val="FFFFFF"/>';
  const shaded = (run: string, fill: string) =>
    `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${paragraph(run)}</w:tc></w:tr></w:tbl>`;

  it('has no text in the colour of its ground, and says so', async () => {
    const body = paragraph(run('12') + run('13', white));
    expect(await words(body)).toBe('12');
    expect(await notesOf(body)).toEqual(['hiddenText 1']);
    expect(await words(paragraph(run('12')) + shaded(run('13', '<w:color w:val="1f4e79"/>'), '1F4E79'))).toBe('12');
  });

  it('has white text on a ground of another colour', async () => {
    expect(await texts(shaded(run('12', white), '1F4E79'))).toBe('12');
    const table = shaded(run('12', white), 'auto').replace(
      '<w:tbl>',
      '<w:tbl><w:tblPr><w:tblStyle w:val="d"/></w:tblPr>',
    );
    const dark = part(
      'styles',
      '<w:style w:type="table" w:styleId="d"><w:name w:val="Dark"/><w:tcPr><w:shd w:fill="1F4E79"/></w:tcPr></w:style>',
    );
    expect(await texts(table, { 'word/styles.xml': dark })).toBe('12');
    expect(await texts(paragraph(run('11')) + table)).toBe('11');
  });

  it('has its sections where Word itself numbers the headings', async () => {
    const numbering = part(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    );
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';
    const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const heading =
      /<w:p>(<w:r><w:t xml:space="preserve">)[一二三四五六](<\/w:t><\/w:r><w:r><w:t xml:space="preserve">)、(?=总体|主动|收到|政府信息公开行政|存在|其他需要)/g;
    const body = bodyXml(page).replace(heading, `${numbered}$1$2`);
    expect(body.split('<w:numPr>').length - 1).toBe(6);
    const parts = { 'word/numbering.xml': numbering, 'word/_rels/document.xml.rels': relations };
    const { report, verdict } = resultOf(await read(packed(body, parts), 'a.docx'));
    expect(report?.sections.map(({ id, status }) => `${id} ${status}`)).toEqual(
      ['overview', 'proactive', 'requests', 'disputes', 'problems', 'otherMatters'].map((id) => `${id} present`),
    );
    expect(verdict).toBe(resultOf(await read(docx(page), 'a.docx')).verdict);
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
    const $ = load('');
    expect($(tree).find('tr').eq(1).children().length).toBe(2);
  });
});
