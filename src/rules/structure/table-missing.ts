import { eachTable } from '../../finding/aggregate';
import { FORM_TABLES } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';
import type { Table } from '../../report/report';

export default rule({
  id: 'structure/table-missing',
  severity: 'error',
  title: { zh: '缺少统计表', en: 'A table is missing' },
  basis: FORM_TABLES,
  why: {
    zh: '格式在该部分印有统计表；页面有文字，没有找到统计表，也没有图片或附件，数据无法核验。',
    en: 'The form prints a table in this section; the page has text, but neither table nor picture nor attachment, so its figures cannot be checked.',
  },
  fix: {
    zh: '请按格式补上统计表，对照台账填写；确为零的填0。',
    en: 'Add the table and fill it in from the register; write 0 where it is zero.',
  },
  search: ['缺表'],

  *check(report) {
    const isMissing = ({ id, status }: Table) =>
      status === 'absent' && report.sections[id].status === 'present' && !report.isFreeForm && !report.otherPages;
    yield* eachTable(report, isMissing, ({ zh, en }, { id }) => ({
      zh: `${nameOf(`sections.${id}`).zh}部分有文字，未找到${zh}`,
      en: `The section has text, but ${en} was not found`,
    }));
  },
});
