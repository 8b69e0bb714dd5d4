import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { TABLES } from '../../report/addresses';

export default rule({
  id: 'structure/table-as-image',
  severity: 'warning',
  title: { zh: '统计表是图片', en: 'A table as a picture' },
  basis: null,
  why: {
    zh: '本工具不识别图片中的数字；图片也不便于公众检索和使用。',
    en: 'Figures in pictures are not read; nor can the public search or use them.',
  },
  fix: {
    zh: '请人工核对；建议改为网页表格。',
    en: 'Check by hand; a table in the page would serve better.',
  },

  *check(report) {
    for (const id of TABLES) {
      const table = report.tables[id];
      yield aggregate(id, table.status === 'read', table.status === 'image' ? [`tables.${id}`] : [], () => ({
        zh: `${TABLE_NAMES[id].zh}是图片，没有读取，未作核验`,
        en: `${TABLE_NAMES[id].en} is a picture; it was not read and not checked`,
      }));
    }
  },
});
