import type { RosterRows } from '../../src/ui/batch/batchHost';
import { askWorker } from './runHost';

/** The rows of a file of a person's own: a roster, a list of words. */
export async function rowsOf(file: File): Promise<RosterRows> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const asked = await askWorker({ kind: 'rows', bytes, name: file.name });
  const answer = asked.kind === 'answer' ? asked.answer : null;
  return answer?.kind === 'rows' || answer?.kind === 'refused' ? answer : { kind: 'stopped' };
}
