import { failure } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { TABLES, type TableId } from '../../report/addresses';
import { nameOf } from '../../report/nameOf';
import type { OddLabel } from '../../report/report';

/** Labels by the column they stand for: one header of table 2 serves several rows, and is missing once. */
function columnsOf(table: TableId, labels: readonly OddLabel[]): [OddLabel, ...OddLabel[]][] {
  const columns = new Map<string, [OddLabel, ...OddLabel[]]>();
  for (const label of labels) {
    const key = table === 'proactive' ? label.official : label.place;
    const column = columns.get(key);
    if (column) column.push(label);
    else columns.set(key, [label]);
  }
  return [...columns.values()];
}

export default rule({
  id: 'structure/column-missing',
  severity: 'error',
  title: { zh: '表格缺列', en: 'A column of the form is missing' },
  basis: null,
  why: {
    zh: '格式中的列没有找到，该列数据无法核验，合计也会受影响。',
    en: 'A column of the form was not found, so its figures cannot be checked and totals are affected.',
  },
  fix: {
    zh: '请按格式补上该列，对照台账填写；确为零的填0。',
    en: 'Add the column and fill it in from the register; write 0 where it is zero.',
  },
  search: ['缺列', '漏列'],

  *check(report) {
    for (const id of TABLES) {
      const { status, missingColumns } = report.tables[id];
      if (status !== 'read') continue;
      for (const [{ place, official }, ...again] of columnsOf(id, missingColumns)) {
        yield {
          ...failure(place, {
            zh: `${TABLE_NAMES[id].zh}未找到“${official}”列`,
            en: `${nameOf(place).en} was not found`,
          }),
          addresses: [place, ...again.map((label) => label.place)],
        };
      }
    }
  },
});
