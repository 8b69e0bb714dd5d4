const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;
const SAMPLE = 4096;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * UTF-16, and in which order its bytes stand: by the mark at its head or, without one, by its ASCII (tags, digits). Of the
 * two bytes of such a character the upper one is zero, and it stands at odd offsets where the lower one comes first.
 */
function utf16Of(bytes: Uint8Array): string | null {
  const marked = marks.find(([mark]) => begins(bytes, mark));
  if (marked) return marked[1];
  const zeros = { even: 0, odd: 0 };
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  const many = length / 20;
  if (zeros.odd > many && zeros.even * 10 < zeros.odd) return 'utf-16le';
  return zeros.even > many && zeros.odd * 10 < zeros.even ? 'utf-16be' : null;
}

/** A few bytes that belong to no character (a cut summary, an inserted fragment in GBK) make no page GBK. */
function isChinese(text: string): boolean {
  const strange = text.match(/\uFFFD/g)?.length ?? 0;
  const chinese = text.match(/[\u2e80-\uff60]/g)?.length ?? 0;
  return chinese > strange;
}

/**
 * A saved page's text. Portals declare the wrong charset often enough that bytes decide: what reads as UTF-8 is
 * UTF-8 (Chinese text in GBK practically never does), the rest is GB18030, of which GBK and GB2312 are parts. Half a
 * character at the end and NULs are left out.
 */
export function decode(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes, { stream: true }).replaceAll('\0', '');
  const body = begins(bytes, UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes;
  const text = new TextDecoder('utf-8').decode(body, { stream: true });
  const isUtf8 = !text.includes('\uFFFD') || isChinese(text);
  return (isUtf8 ? text : new TextDecoder('gb18030').decode(body, { stream: true })).replaceAll('\0', '');
}
