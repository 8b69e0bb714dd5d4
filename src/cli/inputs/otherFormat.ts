import type { Bilingual } from '../../finding/rule';
import { decode } from '../../page/saved/decode';

interface Format extends Bilingual {
  readonly begins: string;
  /** What stands somewhere in its first bytes, where several formats begin alike. */
  readonly holds?: string;
}

const WORD = { zh: ' Word 文档（.docx）', en: 'a Word document (.docx)' };
const formats: readonly Format[] = [
  { begins: '%PDF-', zh: ' PDF 文件', en: 'a PDF' },
  {
    begins: '\xd0\xcf\x11\xe0',
    zh: '旧格式的 Office 或 WPS 文件（.doc、.xls、.wps）',
    en: 'an old Office or WPS file',
  },
  { begins: '{\\rtf', zh: ' RTF 文档', en: 'an RTF document' },
  { begins: 'PK\x03\x04', holds: 'OFD.xml', zh: ' OFD 版式文件', en: 'an OFD file' },
  { begins: 'PK\x03\x04', holds: 'word/', ...WORD },
  { begins: 'PK\x03\x04', holds: 'xl/', zh: ' Excel 表格（.xlsx）', en: 'an Excel workbook (.xlsx)' },
  { begins: 'PK\x03\x04', zh: '压缩文件或 Office 文档', en: 'an archive or an Office document' },
  { begins: 'Rar!', zh: '压缩文件', en: 'an archive' },
  { begins: '7z\xbc\xaf', zh: '压缩文件', en: 'an archive' },
  { begins: '\x1f\x8b', zh: '压缩文件', en: 'an archive' },
  { begins: '\x89PNG', zh: '图片', en: 'a picture' },
  { begins: '\xff\xd8\xff', zh: '图片', en: 'a picture' },
  { begins: 'GIF8', zh: '图片', en: 'a picture' },
  { begins: 'RIFF', holds: 'WEBP', zh: '图片', en: 'a picture' },
  { begins: 'bplist00', zh: ' Safari 存档（.webarchive）', en: 'a Safari web archive' },
];
const SAMPLE = 64 * 1024;

/** Whether a text is none: control characters all over it. */
function isBinary(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return controls * 50 > text.length;
}

/** What a file is that is named like a page or a text and is neither; null where it may be one. */
export function otherFormat(bytes: Uint8Array): Bilingual | null {
  const sample = bytes.subarray(0, SAMPLE);
  const binary = Buffer.from(sample).toString('latin1');
  const known = formats.find(({ begins, holds }) => binary.startsWith(begins) && (!holds || binary.includes(holds)));
  if (known) return { zh: known.zh, en: known.en };
  return isBinary(decode(sample)) ? { zh: '二进制文件', en: 'a binary file' } : null;
}
