import type { Result } from '../../result/resultSchema';
import { decisionWords } from '../decisionWords';
import { entriesOf, type RuleBook } from '../letters/entries';
import { LIST_COLUMNS, listRows } from '../tables/listRows';
import { column, type Sheet, type SheetCell } from './sheet';

type Listed = (typeof LIST_COLUMNS)[number];

const WIDTHS: Readonly<Record<Listed, number>> = {
  序号: 6,
  单位: 22,
  年度: 8,
  级别: 8,
  位置: 26,
  问题描述: 44,
  算式: 36,
  定位提示: 30,
  依据: 28,
  建议: 36,
  网址: 30,
  页面日期: 12,
};

/** Those of the 清单 that are numbers. */
const NUMBERED: ReadonlySet<Listed> = new Set(['序号', '年度']);

function cellOf(name: Listed, text: string): SheetCell {
  if (text === '') return null;
  // A year that was given by hand says so.
  return NUMBERED.has(name) && /^\d+$/.test(text) ? Number(text) : text;
}

/** 问题: the 清单 with what was decided about each item; what was set aside stays, and says so. */
export function problemsSheet(result: Result, book: RuleBook): Sheet {
  const entries = entriesOf(result, book);
  const rows = listRows(result, book).map((row, index): SheetCell[] => {
    const entry = entries[index];
    const item = result.items.find(({ id }) => id === entry?.item);
    const { state = null, reason = '', note = '' } = item ? decisionWords(result, item) : {};
    return [...LIST_COLUMNS.map((name) => cellOf(name, row[name])), state, reason || null, note || null];
  });
  const columns = LIST_COLUMNS.map((name) => column(name, WIDTHS[name]));
  return { name: '问题', columns: [...columns, column('状态', 14), column('理由', 18), column('备注', 28)], rows };
}
