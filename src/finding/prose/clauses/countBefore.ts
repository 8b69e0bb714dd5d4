import type { Count } from '../claims/countOf';
import type { Kind } from '../words/token';
import { type Clause, has } from './clause';

const silent: ReadonlySet<Kind> = new Set(['filler', 'number', 'rest', 'part']);

/** 另有2件在法定期限内，结转下年度: the number that the clause before it counts, and says nothing else of. */
export function countJustBefore(clause: Clause): Count | null {
  const { clauses } = clause.sentence;
  const before = clauses[clauses.indexOf(clause) - 1];
  const at = clause.tokens.find(({ kind }) => kind === 'carry');
  const value = before?.count?.figure?.value;
  const isPlain =
    before?.isSure && !before.isRough && !before.isAside && before.tokens.every(({ kind }) => silent.has(kind));
  return isPlain && at && value !== undefined && !clause.count && !has(clause, 'none') ? { value, at } : null;
}

const afterwards: ReadonlySet<Kind> = new Set(['filler', 'number', 'total']);

/** 未办结的结转下年，共计20件: the number that the clause after it gives, and nothing else. */
export function countJustAfter(clause: Clause): Count | null {
  const { clauses } = clause.sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  const at = next?.count ?? null;
  const isPlain = next?.isSure && !next.isRough && !next.isAside && has(next, 'total');
  if (!next || !at || !isPlain || clause.count || has(clause, 'none')) return null;
  return next.tokens.every(({ kind }) => afterwards.has(kind)) ? { value: at.figure?.value ?? 0, at } : null;
}

const total: ReadonlySet<Kind> = new Set(['filler', 'number', 'total', 'year']);

const sorted = ['none', 'outcome', 'applicant', 'channel', 'carry', 'rest', 'answer'] as const;

/** 及时受理政府信息公开申请，全年共5件: the number of what the clause before it receives. */
export function totalsBefore(clause: Clause): boolean {
  const { clauses } = clause.sentence;
  const before = clauses[clauses.indexOf(clause) - 1];
  const isPlain = has(clause, 'total') && clause.tokens.every(({ kind }) => total.has(kind));
  // 受理申请同比减少10件，共计21件.
  const isDifference = before?.setting.compared === 'here' && before.setting.scope === 'own' && !has(before, 'unknown');
  if (!before || !isPlain || !((before.isSure && !before.count) || isDifference)) return false;
  const isReceipt = has(before, 'request') && (has(before, 'receive') || has(before, 'handle'));
  return isReceipt && !sorted.some((kind) => has(before, kind));
}
