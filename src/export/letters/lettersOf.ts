import type { Result } from '../../result/resultSchema';
import { REGISTERS, type Register } from '../../words/registers';
import { type Asked, askedItems, isPrivate, isShared } from './entryKind';

/** Whether each wording has something to say of a report and of what is asked about in it. */
const IS_OFFERED: Readonly<Record<Register, (result: Result, asked: readonly Asked[]) => boolean>> = {
  statement: ({ verdict }) => verdict === 'pass',
  list: (_, asked) => asked.length > 0,
  notice: (_, asked) => asked.some(isShared),
  inquiry: (_, asked) => asked.some(isShared),
  private: (_, asked) => asked.some(isPrivate),
  selfCheck: () => true,
};

/** The wordings that have something to say of a result, in the order in which they are offered. */
export function lettersOf(result: Result): readonly Register[] {
  if (!result.report) return [];
  const asked = askedItems(result);
  return REGISTERS.filter((register) => IS_OFFERED[register](result, asked));
}
