import type { Outcome } from '../rule';
import type { Clause } from './clauses/clause';
import { sentenceKeys } from './sentenceKeys';

/** Judges each statement of the prose under a key of its own; `absent` where there is none. */
export function* eachStatement<T extends { readonly clause: Clause }>(
  statements: readonly T[],
  judge: (statement: T, key: string) => Outcome,
): Iterable<Outcome> {
  const keyOf = sentenceKeys();
  if (statements.length === 0) yield { outcome: 'absent', key: 'prose' };
  for (const statement of statements) yield judge(statement, keyOf(statement.clause.sentence));
}
