import type { Kind } from '../words/token';
import { type Clause, has } from './clause';

const label: ReadonlySet<Kind> = new Set([
  'ordinal',
  'request',
  'about',
  'filler',
  'year',
  'scope',
  'receive',
  'handle',
  'join',
  'dispute',
]);

/** 依申请公开情况：无: the clause says no more than that there is none of what stands before the colon, or in the heading above. */
export function answersLabel({ sentence, tokens, start }: Clause): boolean {
  if (!tokens.every(({ kind }) => kind === 'none' || kind === 'filler' || kind === 'year')) return false;
  const { clauses, passage } = sentence;
  const before = clauses.filter((other) => other.start < start);
  const last = before.at(-1);
  if (!last) return start === 0 && passage.section === 'overview' && passage.text.length <= 12;
  const isLabel = last.tokens.every(({ kind }) => label.has(kind)) && (has(last, 'request') || has(last, 'dispute'));
  return isLabel && passage.text.charAt(start - 1) === '：';
}
