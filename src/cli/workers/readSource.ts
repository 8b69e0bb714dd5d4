import type { Input } from '../inputs/input';
import { readFile } from '../inputs/readFile';
import { readRecord } from '../inputs/readRecords';
import type { PageSource } from './pageTask';

/** What stands at a source; null for a line with nothing on it. */
export function readSource(source: PageSource): Input | null {
  if (source.kind === 'file') return readFile(source.listed);
  return source.kind === 'line' ? readRecord(source) : source.input;
}
