import type { Outcome, Quote } from '../rule';
import type { Clause } from './clauses/clause';
import { quotesOf } from './passage';
import { sentenceKeys } from './sentenceKeys';
import type { Token } from './words/token';

/** What the prose says, with the number or the words that say it: a claim's own, a percentage, the count of its clause. */
interface Statement {
  readonly clause: Clause;
  readonly start?: number;
  readonly end?: number;
  readonly at?: Token | number;
  readonly percent?: Token;
}

function quotesFor({ clause, start, end, at, percent }: Statement): Quote[] {
  const { passage } = clause.sentence;
  if (start !== undefined && end !== undefined) return quotesOf(passage, start, end);
  const token = (typeof at === 'object' ? at : percent) ?? clause.count;
  return token ? quotesOf(passage, token.start, token.end) : [];
}

/** Judges each statement of the prose under a key of its own; `absent` where there is none. */
export function* eachStatement<T extends Statement>(
  statements: readonly T[],
  judge: (statement: T, key: string) => Outcome,
): Iterable<Outcome> {
  const keyOf = sentenceKeys();
  if (statements.length === 0) yield { outcome: 'absent', key: 'prose' };
  for (const statement of statements)
    yield { quotes: quotesFor(statement), ...judge(statement, keyOf(statement.clause.sentence)) };
}
