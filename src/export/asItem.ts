import type { Result } from '../result/resultSchema';
import { entriesOf, type RuleBook } from './letters/entries';
import { entryLines } from './letters/entryLines';
import { organWords, titleOf, whereFrom, yearWords } from './reportName';

/** One item by itself: whose report, what, the sum, what it rests on, and where to see it. */
export function asItem(item: string, result: Result, book: RuleBook): string {
  const [entry] = entriesOf({ ...result, items: result.items.filter(({ id }) => id === item) }, book);
  const whose = [organWords(result), yearWords(result, '年度')].filter(Boolean).join(' ');
  if (!entry) return [whose, titleOf(result), whereFrom(result)].join('\n');
  return [
    `${whose} ${titleOf(result)}`.trim(),
    `${entry.grade}：${entry.problem}。`,
    ...entryLines(entry),
    ...(entry.decided ? [`处理：${entry.decided}。`] : []),
    `依据：${entry.basis}。`,
    ...(entry.advice ? [`建议：${entry.advice}。`] : []),
    whereFrom(result),
  ].join('\n');
}
