import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { TABLES } from '../../report/addresses';

export default rule({
  id: 'structure/row-missing',
  severity: 'error',
  title: { zh: '表格缺行', en: 'A row of the form is missing' },
  basis: null,
  why: {
    zh: '格式中的行没有找到，该行数据无法核验，合计也会受影响。',
    en: 'A row of the form was not found, so its figures cannot be checked and totals are affected.',
  },
  fix: {
    zh: '请按格式补上该行；没有的填0。',
    en: 'Add the row; write 0 where there is none.',
  },

  *check(report) {
    for (const id of TABLES) {
      const { status, missingRows } = report.tables[id];
      if (status !== 'read') continue;
      for (const { place, official } of missingRows) {
        yield {
          outcome: 'fail',
          key: place,
          addresses: [place],
          message: {
            zh: `${TABLE_NAMES[id].zh}未找到“${official}”行`,
            en: `${TABLE_NAMES[id].en}: the row “${official}” was not found`,
          },
        };
      }
    }
  },
});
