import type { RosterRows } from '../../src/ui/batch/batchHost';
import { askWorker } from './runHost';

/** As for any file that is read. */
const MOST_BYTES = 50 * 1024 * 1024;

/** The rows of a file of a person's own: a roster, a list of words. */
export async function rowsOf(file: File): Promise<RosterRows> {
  if (file.size > MOST_BYTES) return { kind: 'refused', refused: 'tooLarge' };
  // A folder, or what was moved meanwhile, cannot be read.
  const held = await file.arrayBuffer().catch(() => null);
  if (!held) return { kind: 'stopped' };
  const bytes = new Uint8Array(held);
  const asked = await askWorker({ kind: 'rows', bytes, name: file.name });
  const answer = asked.kind === 'answer' ? asked.answer : null;
  return answer?.kind === 'rows' || answer?.kind === 'refused' ? answer : { kind: 'stopped' };
}
