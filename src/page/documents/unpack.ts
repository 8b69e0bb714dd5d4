import { type UnzipFileInfo, unzipSync } from 'fflate/browser';
import type { RefusedDocument } from './documentRead';

/** A report's text and tables are a few megabytes; what says that it is so much more is made to fill the memory. */
const MOST_UNPACKED = 200 * 1024 * 1024;
const MOST_FILES = 20_000;

/** The files of an archive by their names. */
export type Archive = Readonly<Record<string, Uint8Array>>;

/** The bit of a file's header that says that a password locks it. */
function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

/** The files of an archive that `takes` wants. Their sizes are summed before any of them is unpacked. */
export function unpack(bytes: Uint8Array, takes: (name: string) => boolean): Archive | RefusedDocument {
  if (isLocked(bytes)) return { refused: 'encrypted' };
  let size = 0;
  let count = 0;
  const measure = ({ name, originalSize }: UnzipFileInfo): boolean => {
    count += 1;
    if (takes(name)) size += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: measure });
    if (size > MOST_UNPACKED || count > MOST_FILES) return { refused: 'bomb' };
    return unzipSync(bytes, { filter: ({ name }) => takes(name) });
  } catch {
    return { refused: 'damaged' };
  }
}

export const isRefused = (value: object): value is RefusedDocument => 'refused' in value;
