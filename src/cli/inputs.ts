import type { Readable } from 'node:stream';
import type { Input } from './input';
import { isReadable } from './isReadable';
import { listFiles } from './listFiles';
import { readFile } from './readFile';
import { readRecords } from './readRecords';

/** Every input the command line names, in its order, each read only when it is its turn. */
export async function* inputs(
  named: readonly string[],
  stdin: Readable,
  leavesOut: (path: string) => void,
): AsyncGenerator<Input> {
  for (const name of named) {
    if (name === '-') yield* readRecords(stdin);
    else for (const file of listFiles(name, isReadable, leavesOut)) yield readFile(file);
  }
}
