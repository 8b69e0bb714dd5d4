import type { Entry } from './entries';
import { letterText } from './letterText';

/** What a person decided is no problem, with the reasons, for the end of a letter that does not ask about it; none: nothing. */
export function setAsideLines(entries: readonly Entry[]): string[] {
  const own = entries.filter(({ isSetAside }) => isSetAside);
  if (own.length === 0) return [];
  const reasonOf = ({ decided }: Entry): string => /（.*）$/.exec(decided)?.[0] ?? '';
  const named = own.map((entry) => `${entry.place}${letterText(reasonOf(entry))}`);
  return [`经人工核对，另有${own.length}项不列为问题：${named.join('；')}。`];
}
