import { strToU8, zipSync } from 'fflate';

export interface NamedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The earliest that a zip can say; in local time, as it is written. */
const WRITTEN = new Date(1980, 0, 1);

/** Files as a zip: the same files give the same bytes, whenever and wherever they are packed. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries = sorted.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: WRITTEN });
}
