import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  /** Resolves when the reader can take more. */
  write(text: string): Promise<void>;
}

/** Writes to a stream no faster than it is read; calls `broken` where it takes no more: its reader has gone, a disk is full. */
export function output(stream: Writable, broken: (reason: NodeJS.ErrnoException) => void): Output {
  stream.on('error', broken);
  return {
    async write(text) {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
  };
}
