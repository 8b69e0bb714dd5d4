/** A page saved as one file: the page, its frames, and where it stood. */
export interface Archive {
  readonly url: string | null;
  /** The bytes of every HTML part: the page itself, then the rest in file order. */
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
  const end = /^\r?\n|\r?\n\r?\n|$/.exec(text) ?? { index: 0, 0: '' };
  const headers = new Map<string, string>();
  for (const line of text
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: text.slice(end.index + end[0].length) };
}

function quotedPrintable(body: string): string {
  return body
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What is there of a body that a broken download has cut inside a group of four. */
function base64(body: string): string {
  const letters = body.replace(/[^A-Za-z0-9+/]/g, '');
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
}

function bytesOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'quoted-printable') return asBytes(quotedPrintable(body));
  return asBytes(encoding === 'base64' ? base64(body) : body);
}

const typeOf = ({ headers }: Part): string => headers.get('content-type') ?? '';

/** The line that parts are cut at: as the header says or, where it says nothing, the first that looks like one. */
function boundaryOf(whole: Part): string | undefined {
  const said = /boundary\s*=\s*(?:"([^"]+)"|([^";\s]+))/i.exec(typeOf(whole));
  if (said) return said[1] ?? said[2];
  return /^multipart\//i.test(typeOf(whole)) ? /^--(\S.{0,100}?)\s*$/m.exec(whole.body)?.[1] : undefined;
}

/** Savers nest parts two or three levels deep; each level copies all that is in it. */
const DEEPEST = 8;
/** Each page in it may have to be checked. */
const MOST_PAGES = 100;

/** The parts of a multipart body; of parts within parts too, as old savers nest them. */
function parts(whole: Part, depth = DEEPEST): Part[] {
  const boundary = depth > 0 ? boundaryOf(whole) : undefined;
  if (boundary === undefined) return [whole];
  const line = `--${boundary}`;
  const pieces: string[] = [];
  for (const piece of `\n${whole.body}`.split(`\n${line}`).slice(1)) {
    if (/^--\s/.test(`${piece}\n`)) break;
    // A line that only begins like the boundary is text.
    if (/^[ \t]*(?:\r?\n|$)/.test(piece)) pieces.push(piece);
    else if (pieces.length > 0) pieces.push(`${pieces.pop() ?? ''}\n${line}${piece}`);
  }
  return pieces.flatMap((piece) => parts(part(piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, '')), depth - 1));
}

const isPage = (each: Part): boolean => /^(?:text\/html|application\/xhtml\+xml)\b/i.test(typeOf(each));

/** What a browser's 网页，单个文件 holds. No page in it: the file is something else. */
export function mhtml(bytes: Uint8Array): Archive {
  const whole = part(asBinary(bytes));
  const pages = parts(whole).filter(isPage);
  const snapshot = whole.headers.get('snapshot-content-location');
  const start = /start\s*=\s*"?([^";\s]+)/i.exec(typeOf(whole))?.[1];
  const root =
    pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ??
    pages.find(({ headers }) => snapshot !== undefined && headers.get('content-location') === snapshot) ??
    pages[0];
  const url = (snapshot ?? root?.headers.get('content-location') ?? '').replace(/\s/g, '');
  const ordered = root ? [root, ...pages.filter((each) => each !== root)] : [];
  return { url: /^https?:/i.test(url) ? url : null, pages: ordered.slice(0, MOST_PAGES).map(bytesOf) };
}
