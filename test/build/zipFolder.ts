import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest that a zip can say; in local time, as it is written. */
const WRITTEN = new Date(1980, 0, 1);

function namesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/** A folder as a zip: the same files give the same bytes, whenever and wherever they are packed. */
export function zipFolder(folder: string): Uint8Array {
  const files = namesBelow(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: WRITTEN });
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
