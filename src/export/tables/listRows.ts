import { switchedOffSentence } from '../../result/isGreen';
import type { Result } from '../../result/resultSchema';
import { type Entry, entriesOf, type RuleBook } from '../letters/entries';
import { sumsWords } from '../letters/sums';
import { organWords, yearWords } from '../reportName';

/** The columns of the 清单, in order: those of several units can be laid together. */
export const LIST_COLUMNS = [
  '序号',
  '单位',
  '年度',
  '级别',
  '位置',
  '问题描述',
  '算式',
  '定位提示',
  '依据',
  '建议',
  '网址',
  '页面日期',
] as const;
export type ListRow = Record<(typeof LIST_COLUMNS)[number], string>;

/** What every list says of an item, in plain text. */
export function entryCells(entry: Entry): Pick<ListRow, '位置' | '问题描述' | '算式' | '定位提示' | '依据' | '建议'> {
  const { place, plainProblem, sums, hint, basis, advice } = entry;
  return {
    位置: place,
    问题描述: plainProblem,
    算式: sumsWords(sums),
    定位提示: hint ?? '',
    依据: basis,
    建议: advice,
  };
}

/**
 * The 清单: one row for each item, infos last. Cells are plain text, not yet safe for a spreadsheet. With `isDecided` a
 * grade says what was decided, for lists that have no columns for it.
 */
export function listRows(result: Result, book: RuleBook, isDecided = false): ListRow[] {
  const { url, file, publishedAt } = result.source;
  const shared = {
    单位: organWords(result),
    年度: yearWords(result),
    网址: url ?? file ?? '',
    页面日期: publishedAt ?? '',
  };
  const rows = entriesOf(result, book).map((entry, index): ListRow => {
    const { grade, decided } = entry;
    return {
      序号: String(index + 1),
      ...shared,
      级别: isDecided && decided ? `${grade}；${decided}` : grade,
      ...entryCells(entry),
    };
  });
  const off = switchedOffSentence(result);
  if (!off) return rows;
  const empty = { 算式: '', 定位提示: '', 依据: '', 建议: '' };
  const last = {
    序号: String(rows.length + 1),
    ...shared,
    级别: '提示',
    位置: '全页',
    问题描述: off.zh,
    ...empty,
  };
  return [...rows, last];
}
