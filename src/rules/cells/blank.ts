import { aggregate } from '../../finding/aggregate';
import { rowsWithoutTotal, totalOnlyRows } from '../../finding/blanks';
import { printedCells, tablesWithNumbers } from '../../finding/rows/printedCells';
import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { counted } from '../../finding/words';

export default rule({
  id: 'cells/blank',
  severity: 'warning',
  title: { zh: '数据格空白', en: 'Cells left blank' },
  basis: null,
  why: {
    zh: '空白不等于零：看不出是没有发生还是没有填写。格式是否要求填0未见明文，本条为经验规则。',
    en: 'A blank is not a zero: it does not say whether nothing happened or nothing was written. No text requiring a 0 is confirmed; this is a heuristic.',
  },
  fix: {
    zh: '确为零的建议填0；有数字的请按台账补填。',
    en: 'Write 0 where it is zero, and the figure where there is one.',
  },
  search: ['空格', '漏填', '没填'],

  *check(report) {
    const covered = new Set([
      ...totalOnlyRows(report).flatMap(({ applicants }) => applicants.map(({ place }) => place)),
      ...rowsWithoutTotal(report).map(({ total }) => total.place),
    ]);
    for (const table of tablesWithNumbers(report)) {
      const blank = printedCells(report, table.id).filter(
        ({ place, cell }) => cell.state === 'blank' && !covered.has(place),
      );
      const places = blank.map(({ place }) => place);
      yield aggregate(table.id, true, places, () => ({
        zh: `${TABLE_NAMES[table.id].zh}有${places.length}个空白单元格`,
        en: `${TABLE_NAMES[table.id].en} has ${counted(places.length, 'blank cell')}`,
      }));
    }
  },
});
