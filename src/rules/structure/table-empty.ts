import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { TABLES } from '../../report/addresses';

export default rule({
  id: 'structure/table-empty',
  severity: 'warning',
  title: { zh: '统计表没有填写任何数字', en: 'A table without a single number' },
  basis: null,
  why: {
    zh: '表格在，但没有任何数字，相关关系均无法核验。',
    en: 'The table is there without any number, so nothing in it can be checked.',
  },
  fix: {
    zh: '请填写数字；确为零的填0。',
    en: 'Fill in the figures; write 0 where it is zero.',
  },

  *check(report) {
    for (const id of TABLES) {
      const table = report.tables[id];
      yield aggregate(id, table.status === 'read', table.status === 'empty' ? [`tables.${id}`] : [], () => ({
        zh: `${TABLE_NAMES[id].zh}没有填写任何数字，未作核验`,
        en: `${TABLE_NAMES[id].en} has no number at all and was not checked`,
      }));
    }
  },
});
