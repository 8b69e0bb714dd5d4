import { addAbortSignal } from 'node:stream';
import type { Surroundings } from '../surroundings';
import type { PageSource } from '../workers/pageTask';
import { isReadable } from './isReadable';
import { listFiles } from './listFiles';
import { recordLines } from './readRecords';

/** Every page that the command line names, in its order. */
export interface Inputs {
  readonly sources: AsyncIterable<PageSource>;
  /** How many there are; null where they are counted as they come. */
  readonly total: number | null;
}

/** Folders are listed at once, pages are read each when it is its turn; `leavesOut` is told of files that are none. */
export function inputs(
  named: readonly string[],
  { stdin, interrupted }: Pick<Surroundings, 'stdin' | 'interrupted'>,
  leavesOut: (path: string) => void,
): Inputs {
  const parts = named.map((name): readonly PageSource[] | null =>
    name === '-'
      ? null
      : listFiles(name, isReadable, leavesOut).map((listed): PageSource => ({ kind: 'file', listed })),
  );
  async function* all(): AsyncGenerator<PageSource> {
    for (const part of parts) yield* part ?? recordLines(addAbortSignal(interrupted, stdin));
  }
  const total = parts.every((part) => part !== null) ? parts.reduce((sum, part) => sum + (part?.length ?? 0), 0) : null;
  return { sources: all(), total };
}
