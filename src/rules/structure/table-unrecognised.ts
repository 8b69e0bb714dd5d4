import { eachTable } from '../../finding/aggregate';
import { NOT_CHECKED } from '../../finding/notRead';
import { rule } from '../../finding/rule';
import type { Table } from '../../report/report';

export default rule({
  id: 'structure/table-unrecognised',
  severity: 'warning',
  title: { zh: '统计表未能识别', en: 'A table that could not be read' },
  basis: null,
  why: {
    zh: '找到了表格，但能对应到格式的行或列不足八成，其中的关系未作核验。',
    en: 'A table was found, but under 80 % of its rows or columns match the form; its sums were not checked.',
  },
  fix: {
    zh: '请对照格式检查表头和行名，或人工核对。',
    en: 'Compare headers and row names with the form, or check by hand.',
  },

  *check(report) {
    const isUnknown = ({ status, looseValueCount }: Table) => status === 'unrecognised' && looseValueCount === null;
    yield* eachTable(report, isUnknown, ({ zh, en }) => ({
      zh: `${zh}有两成以上的行或列与格式对不上，未能识别${NOT_CHECKED.zh}`,
      en: `Under 80 % of ${en} matches the form${NOT_CHECKED.en}`,
    }));
  },
});
