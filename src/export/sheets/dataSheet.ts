import type { CellState } from '../../report/schema';
import { valueAt } from '../../result/calculation';
import { isCorrectedAt } from '../../result/kept/correction';
import type { Result } from '../../result/resultSchema';
import { cellWords } from '../letters/places/cellWords';
import { column, type Sheet, type SheetCell } from './sheet';

/** How a printed value was read, in words. */
export const CELL_STATE_WORDS: Readonly<Record<CellState, string>> = {
  number: '数字',
  blank: '空白',
  placeholder: '占位符，不是数字',
  text: '文字，没有读成数字',
  missing: '没有读到',
};

/** 数据: every cell of the three tables, what is printed there and how it was read. */
export function dataSheet(result: Result): Sheet {
  const rows = Object.entries(result.report?.cells ?? {}).map(([address, { state, raw }]): SheetCell[] => {
    const { table, row, column: name, unit } = cellWords(address);
    const value = state === 'number' ? valueAt(result, address) : null;
    return [
      address,
      table,
      row,
      name,
      raw || null,
      value,
      unit || null,
      `${CELL_STATE_WORDS[state]}${isCorrectedAt(result, address) ? '（人工读数）' : ''}`,
    ];
  });
  const columns = [
    column('地址', 34),
    column('表', 8),
    column('行', 40),
    column('列', 20),
    column('原文', 14),
    column('数值', 10),
    column('单位', 6),
    column('读取状态', 22),
  ];
  return { name: '数据', columns, rows };
}
