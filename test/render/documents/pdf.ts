import type { Sheet } from './sheets';

const hex = (text: string): string =>
  [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

/** Text at its base line, by a matrix that may turn it. */
export const textAt = (matrix: readonly number[], size: number, text: string, before = ''): string =>
  `BT ${before} /F1 ${size} Tf ${matrix.join(' ')} Tm <${hex(text)}> Tj ET`;

export const lineFrom = (x0: number, y0: number, x1: number, y1: number): string =>
  `0.5 w ${x0} ${y0} m ${x1} ${y1} l S`;

/** One page: its size, its operators, and by how far a reader turns it. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly content: string;
  readonly rotate?: number;
}

/** What a file does not have: a font's table of characters. */
export interface PdfKind {
  readonly hasUnicode: boolean;
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;

const stream = (text: string, entries = ''): string =>
  `<< ${entries} /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** A PDF with these pages, its font's codes being those of Unicode; letters of ASCII are half as wide as others. */
export function pdf(pages: readonly PdfPage[], { hasUnicode }: PdfKind = { hasUnicode: true }): Uint8Array {
  const first = 8;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] ${hasUnicode ? '/ToUnicode 6 0 R' : ''} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>`,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    stream(TO_UNICODE),
    '<< >>',
    ...pages.flatMap(({ width, height, content, rotate = 0 }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> /ExtGState << /Faint << /ca 0 >> >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      stream(content),
    ]),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text + end, (letter) => letter.charCodeAt(0));
}

/** The operators that print a sheet. */
export const contentOf = ({ height, texts, lines }: Sheet): string =>
  [
    ...lines.map(({ from, to }) => lineFrom(from[0], height - from[1], to[0], height - to[1])),
    ...texts.map(({ text, x, y, size }) => textAt([1, 0, 0, 1, x, height - y], size, text)),
  ].join('\n');

/** Sheets as a PDF. */
export const printed = (sheets: readonly Sheet[], kind?: PdfKind): Uint8Array =>
  pdf(
    sheets.map((sheet) => ({ width: sheet.width, height: sheet.height, content: contentOf(sheet) })),
    kind,
  );
