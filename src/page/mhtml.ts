/** A page saved as one file: the page, its frames, and where it stood. */
export interface Archive {
  readonly url: string | null;
  /** The bytes of every HTML part in file order; the page itself is the first. */
  readonly pages: readonly Uint8Array[];
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Bytes as a string of the same length, one character a byte: MIME is cut by bytes, whatever their charset. */
function asBinary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}

const asBytes = (binary: string): Uint8Array => Uint8Array.from(binary, (character) => character.charCodeAt(0));

/** Headers and body; a header that goes on in an indented line is joined first. */
function part(text: string): Part {
  const [head = '', blank = ''] = /^([\s\S]*?)(\r?\n\r?\n|$)/.exec(text)?.slice(1) ?? [];
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: text.slice(head.length + blank.length) };
}

function quotedPrintable(body: string): string {
  return body
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function bytesOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'quoted-printable') return asBytes(quotedPrintable(body));
  if (encoding === 'base64') return asBytes(atob(body.replace(/[^A-Za-z0-9+/]/g, '')));
  return asBytes(body);
}

const typeOf = ({ headers }: Part): string => headers.get('content-type') ?? '';

/** The parts of a multipart body; of parts within parts too, as old savers nest them. */
function parts(whole: Part): Part[] {
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(typeOf(whole))?.[1];
  if (boundary === undefined) return [whole];
  const pieces = whole.body.split(`--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => parts(part(piece.replace(/^\r?\n/, '').replace(/\r?\n$/, ''))));
}

/** What a browser's 网页，单个文件 holds. No page in it: the file is something else. */
export function mhtml(bytes: Uint8Array): Archive {
  const whole = part(asBinary(bytes));
  const pages = parts(whole).filter((each) => /^text\/html\b/i.test(typeOf(each)));
  const url = whole.headers.get('snapshot-content-location') ?? pages[0]?.headers.get('content-location') ?? null;
  return { url: url && /^https?:/.test(url) ? url : null, pages: pages.map(bytesOf) };
}
