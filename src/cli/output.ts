import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  /** Resolves when the reader can take more. */
  write(text: string): Promise<void>;
}

/** Writes to a stream no faster than it is read; calls `closed` where the reader has gone (`… | head`). */
export function output(stream: Writable, closed: () => void): Output {
  stream.on('error', (reason: NodeJS.ErrnoException) => {
    if (reason.code === 'EPIPE') return closed();
    throw reason;
  });
  return {
    async write(text) {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
  };
}
