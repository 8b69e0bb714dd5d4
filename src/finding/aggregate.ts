import type { Place } from '../report/report';
import type { Bilingual, Outcome, Severity } from './rule';

/** One finding for all places of a kind (a line for each table, not for each cell); `pass` without any, `absent` without a subject. */
export function aggregate(
  key: string,
  hasSubject: boolean,
  places: readonly Place[],
  message: () => Bilingual,
  severity?: Severity,
): Outcome {
  const [first, ...rest] = places;
  if (!first) return { outcome: hasSubject ? 'pass' : 'absent', key };
  return { outcome: 'fail', key, addresses: [first, ...rest], message: message(), ...(severity ? { severity } : {}) };
}
