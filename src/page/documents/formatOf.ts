import type { DocumentKind, Refusal } from '../../report/documents';
import { decode } from '../saved/decode';

const HEAD = 1024;
const SAMPLE = 64 * 1024;
const TAIL = 64 * 1024;

/** What a file begins with, and what stands somewhere near its ends where several begin alike. */
interface Signature {
  readonly begins: string;
  readonly holds?: string;
  readonly is: { readonly kind: DocumentKind } | { readonly refused: Refusal };
}

const picture = { refused: 'picture' } as const;
const archive = { refused: 'archive' } as const;
const ZIP = 'PK\x03\x04';
const OLE = '\xd0\xcf\x11\xe0';
/** A name in the directory of an OLE file, two bytes a letter. */
const wide = (name: string): string => [...name].join('\0');

const signatures: readonly Signature[] = [
  { begins: OLE, holds: wide('EncryptedPackage'), is: { refused: 'encrypted' } },
  { begins: OLE, is: { refused: 'legacy' } },
  { begins: '{\\rtf', is: { refused: 'legacy' } },
  { begins: ZIP, holds: 'OFD.xml', is: { kind: 'ofd' } },
  { begins: ZIP, holds: 'word/document', is: { kind: 'docx' } },
  { begins: ZIP, holds: 'xl/workbook', is: { kind: 'xlsx' } },
  { begins: ZIP, is: archive },
  { begins: 'Rar!', is: archive },
  { begins: '7z\xbc\xaf', is: archive },
  { begins: '\x1f\x8b', is: archive },
  { begins: '\x89PNG', is: picture },
  { begins: '\xff\xd8\xff', is: picture },
  { begins: 'GIF8', is: picture },
  { begins: 'BM', holds: '\0\0\0\0', is: picture },
  { begins: 'II*\0', is: picture },
  { begins: 'MM\0*', is: picture },
  { begins: 'RIFF', holds: 'WEBP', is: picture },
  { begins: 'bplist00', is: { refused: 'unsupported' } },
];

function asBinary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return text;
}

/** Whether a text is none: control characters all over it. */
export function isBinary(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return controls * 50 > text.length;
}

/** By the name alone; a name that says nothing is a text's until its content says more. */
export function kindNamed(name: string): DocumentKind {
  if (/\.mht(?:ml)?$/i.test(name)) return 'mhtml';
  if (/\.(?:x?html?|shtml?|jhtml|aspx?|jspx?|php)$/i.test(name)) return 'html';
  const printed = /\.(docx|pdf|ofd|xlsx)$/i.exec(name)?.[1]?.toLowerCase();
  return printed === 'docx' || printed === 'pdf' || printed === 'ofd' || printed === 'xlsx' ? printed : 'text';
}

/** What stands near the ends of a file, a letter for each byte: a ZIP tells its files at its end. */
const endsOf = (bytes: Uint8Array): string =>
  asBinary(bytes.subarray(0, SAMPLE)) + asBinary(bytes.subarray(Math.max(SAMPLE, bytes.length - TAIL)));

/** What a file is by its bytes; null where it may be a page or a text. */
export function formatOf(bytes: Uint8Array): Signature['is'] | null {
  const head = asBinary(bytes.subarray(0, HEAD));
  // A PDF may stand behind some bytes of another hand.
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  const begun = signatures.filter(({ begins }) => head.startsWith(begins));
  // Nearly every file is a page, which needs no more than its first letters for this.
  const ends = begun.length > 0 ? endsOf(bytes) : '';
  const known = begun.find(({ holds }) => !holds || ends.includes(holds));
  if (known) return known.is;
  return isBinary(decode(bytes.subarray(0, SAMPLE))) ? { refused: 'unsupported' } : null;
}
