import type { Readable } from 'node:stream';

/** A line of a stream without its end; `bytes` is null for one too long to be held. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** The lines of a stream, each as soon as it is there, none longer than `limit` bytes in memory. */
export async function* linesOf(stream: Readable, limit: number): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let length = 0;
  let number = 0;
  const hold = (piece: Buffer): void => {
    length += piece.length;
    if (length > limit) held = [];
    else held.push(piece);
  };
  const line = (): Line => {
    number += 1;
    const bytes = length > limit ? null : Buffer.concat(held);
    held = [];
    length = 0;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    const piece = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      hold(piece.subarray(from, end));
      yield line();
      from = end + 1;
    }
    hold(piece.subarray(from));
  }
  if (length > 0) yield line();
}
