import { aggregate } from '../../finding/aggregate';
import { REPORT_CONTENTS } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { TABLES } from '../../report/addresses';

export default rule({
  id: 'structure/table-missing',
  severity: 'error',
  title: { zh: '缺少统计表', en: 'A table is missing' },
  basis: REPORT_CONTENTS,
  why: {
    zh: '该部分有文字，没有统计表，也没有图片或附件。',
    en: 'The section has text but neither a table nor a picture or attachment.',
  },
  fix: {
    zh: '请按格式补上统计表；没有的填0。',
    en: 'Add the table; write 0 where there is none.',
  },

  *check(report) {
    for (const id of TABLES) {
      const table = report.tables[id];
      yield aggregate(
        id,
        table.status === 'read',
        table.status === 'absent' && report.sections[id].status === 'present' && !report.isFreeForm
          ? [`tables.${id}`]
          : [],
        () => ({
          zh: `该部分有文字，未找到${TABLE_NAMES[id].zh}`,
          en: `The section has text, but ${TABLE_NAMES[id].en} was not found`,
        }),
      );
    }
  },
});
