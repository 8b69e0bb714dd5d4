import { strToU8, zipSync } from 'fflate';
import { escaped } from '../tables/htmlParts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** As letters of organs are set: 16 points, 28 between lines, on A4. */
const FONT = '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋" w:cs="仿宋"/><w:sz w:val="32"/>';
const SPACING = '<w:spacing w:line="560" w:lineRule="exact"/>';
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
const INDENT = '　　';
/** The earliest that a zip can say; in local time, as it is written. */
const WRITTEN = new Date(1980, 0, 1);
/** What XML has no way to write. */
const UNWRITABLE = /[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function paragraph(line: string): string {
  const isIndented = line.startsWith(INDENT);
  const text = escaped((isIndented ? line.slice(INDENT.length) : line).replace(UNWRITABLE, ''));
  const indent = isIndented ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : '';
  return `<w:p><w:pPr>${SPACING}${indent}</w:pPr><w:r><w:rPr>${FONT}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The lines of a letter as a document for Word and WPS: the same lines give the same bytes. */
export function letterDocx(text: string): Uint8Array {
  const body = text.split('\n').map(paragraph).join('');
  const parts = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${body}${PAGE}</w:body></w:document>`,
  };
  const entries = Object.entries(parts).map(([name, content]) => [name, strToU8(content)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: WRITTEN });
}
