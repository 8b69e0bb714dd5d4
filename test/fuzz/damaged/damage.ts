import { unzipSync, zipSync } from 'fflate';

/** A number from 0 up to a bound, the bound not among them; the same for the same seed. */
export type Draw = (bound: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, bound);
  };
}

const LONGEST = 4096;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const randomBytes = (draw: Draw, length: number): Uint8Array => Uint8Array.from({ length }, () => draw(256));

/** What a disk, a network or somebody with bad intentions does to bytes. */
function once(bytes: Uint8Array, draw: Draw): Uint8Array {
  const at = draw(bytes.length);
  const end = Math.min(bytes.length, at + 1 + draw(LONGEST));
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  switch (draw(7)) {
    case 0:
      return joined([before, after]);
    case 1:
      return joined([before, piece, piece, after]);
    case 2:
      return joined([before, randomBytes(draw, 1 + draw(32)), after]);
    case 3:
      return before;
    case 4:
      return joined([after, piece, before]);
    case 5:
      return joined([before, randomBytes(draw, 1), bytes.subarray(at + 1)]);
    default:
      return joined([before, Uint8Array.from(piece, (byte) => byte ^ (1 << draw(8))), after]);
  }
}

export function damaged(bytes: Uint8Array, draw: Draw): Uint8Array {
  let broken = bytes;
  for (let more = draw(4); more >= 0; more -= 1) broken = once(broken, draw);
  return broken;
}

/** One file of an archive damaged and the archive made whole again: what reads it comes further than to the first checksum. */
export function damagedWithin(archive: Uint8Array, draw: Draw): Uint8Array {
  const files = Object.entries(unzipSync(archive));
  const chosen = draw(files.length);
  return zipSync(
    Object.fromEntries(files.map(([name, bytes], at) => [name, at === chosen ? spoiled(bytes, draw) : bytes])),
    { level: 1 },
  );
}

/** What a page may hold that nobody expects in it. */
const STRANGE = [
  '__proto__',
  'constructor',
  '<table>',
  '</table>',
  '<td colspan=1000 rowspan=65534>',
  '</td>',
  '<tr>',
  '<svg><foreignObject>',
  '<template>',
  '<!--',
  ']]>',
  '\u0000',
  '\u202e\u2066',
  '\u001b[2J',
  '9'.repeat(40),
  '-1',
  '１２３',
  '&#0;&#x110000;',
  '=cmd|calc',
  '合计',
  '（七）总计',
  '三、本年度办理结果',
  '2023年',
];

/** A text damaged where it means something: a tag, a number, a word. */
export function spoiledText(text: string, draw: Draw): string {
  const pieces = text.split(/(<[^>]*>|\d+)/);
  for (let more = draw(12); more >= 0; more -= 1) {
    const [at, other] = [draw(pieces.length), draw(pieces.length)];
    const strange = STRANGE[draw(STRANGE.length)] ?? '';
    const kept = pieces[at] ?? '';
    const choices = ['', kept + kept, strange, kept + strange, pieces[other] ?? ''];
    pieces[at] = choices[draw(choices.length)] ?? '';
  }
  return pieces.join('');
}

/** A file of XML or HTML damaged as a text, anything else as bytes. */
export function spoiled(bytes: Uint8Array, draw: Draw): Uint8Array {
  if (draw(3) === 0) return damaged(bytes, draw);
  return new TextEncoder().encode(spoiledText(new TextDecoder().decode(bytes), draw));
}
