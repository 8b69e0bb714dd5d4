import { type Clause, has, type Setting } from './clause';
import type { Segment } from './segmentsOf';

/** 12件，其中网络9件、信函3件，办结10件: the parts are all named, and what was closed is of the whole again. */
function isAllParted(clauses: readonly Clause[]): boolean {
  const counted = clauses.filter(({ count, isAside }) => count && !isAside);
  const first = counted.findIndex(({ setting }) => setting.isPart);
  const whole = counted[first - 1]?.count?.figure?.value;
  const parts = counted.slice(Math.max(first, 0));
  const isOneKind = parts.every((clause) => clause.setting.isPart && !has(clause, 'answer'));
  return first > 0 && isOneKind && parts.reduce((sum, { count }) => sum + (count?.figure?.value ?? 0), 0) === whole;
}

/** What is closed after all parts are named, or after a semicolon, is no part of the last number. */
export function afterParts(setting: Setting, { tokens }: Segment, mark: string, clauses: readonly Clause[]): Setting {
  const closes =
    tokens.some(({ kind }) => kind === 'answer' || kind === 'dispute') &&
    tokens.some(({ kind }) => kind === 'number' || kind === 'all');
  const isOver = mark === '；' && !clauses.some((clause) => clause.setting.isPart && has(clause, 'answer'));
  const whole = clauses[clauses.findIndex((clause) => clause.setting.isPart) - 1];
  return setting.isPart && closes && whole && (isOver || isAllParted(clauses))
    ? { ...setting, isPart: false, scope: whole.setting.scope, subject: whole.setting.subject }
    : setting;
}

/** 比上年增加13件；其中: what follows the semicolon is of the whole again. */
export const afterMark = (setting: Setting, mark: string): Setting =>
  mark === '；' && setting.compared === 'here' ? { ...setting, compared: 'no' } : setting;
