import type { Result } from '../../result/resultSchema';
import { askedItems, isPrivate, isShared } from './entryKind';
import type { Register } from './register';

/** The wordings that have something to say of a result, in the order in which they are offered. */
export function lettersOf(result: Result): readonly Register[] {
  if (!result.report) return [];
  const items = askedItems(result);
  return [
    ...(result.verdict === 'pass' ? (['statement'] as const) : []),
    ...(items.length > 0 ? (['list'] as const) : []),
    ...(items.some(isShared) ? (['notice', 'inquiry'] as const) : []),
    ...(items.some(isPrivate) ? (['private'] as const) : []),
    'selfCheck',
  ];
}
