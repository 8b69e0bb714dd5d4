import type { Bilingual, Failure } from '../rule';
import type { Clause } from './clause';
import { printed, quotesOf } from './passage';

/** Words of a clause that a finding marks; offsets into the passage. */
interface Marked {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

/** A finding about words in the prose; without other addresses it stands on their paragraph. */
export function proseFailure(
  { clause, start, end }: Marked,
  message: Bilingual,
  found: Pick<Failure, 'key' | 'severity' | 'figures'> & { readonly addresses?: Failure['addresses'] },
): Failure {
  const { passage } = clause.sentence;
  const quotes = quotesOf(passage, start, end);
  return {
    outcome: 'fail',
    addresses: [quotes[0]?.place ?? `sections.${passage.section}`],
    ...found,
    message,
    excerpt: printed(passage, clause.start, clause.end).trim(),
    quotes,
  };
}
