import { strToU8, zipSync } from 'fflate/browser';

type Files = Parameters<typeof zipSync>[0];

/**
 * Stands in for `fflate` in pages of the extension: its own `zip` packs a large part in a worker made of text, which
 * their policy forbids, and then never answers.
 */
export function zip(files: Files, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}

export { strToU8, zipSync };
