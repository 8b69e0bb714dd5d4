import type { Bilingual, Failure } from '../../rule';
import type { Clause } from '../clauses/clause';
import { quotedClause } from '../clauses/quotedClause';
import { printed, quotesOf } from '../passage';

/** Words of a clause that a finding marks; offsets into the passage. */
interface Marked {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

/** A finding about words in the prose, and the cells beside them: 第一部分写“……”, then what is said against it. */
export function proseFailure(
  { clause, start, end }: Marked,
  against: Bilingual,
  found: Pick<Failure, 'key' | 'severity' | 'figures'>,
  cells: readonly Failure['addresses'][0][] = [],
): Failure {
  const { passage } = clause.sentence;
  const quotes = quotesOf(passage, start, end);
  const { zh, en } = quotedClause(clause);
  return {
    outcome: 'fail',
    ...found,
    addresses: [quotes[0]?.place ?? `sections.${passage.section}`, ...new Set(cells)],
    message: { zh: `${zh}，${against.zh}`, en: `${en}; ${against.en}` },
    excerpt: printed(passage, clause.start, clause.end).trim(),
    quotes,
  };
}
