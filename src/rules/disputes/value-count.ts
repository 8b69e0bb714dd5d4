import { aggregate } from '../../finding/aggregate';
import { NOT_CHECKED } from '../../finding/notRead';
import { rule } from '../../finding/rule';

export default rule({
  id: 'disputes/value-count',
  severity: 'warning',
  title: { zh: '表四数据行应有15个数', en: 'Table 4 prints fifteen values' },
  basis: null,
  why: {
    zh: '表四有三组，每组五栏，共15个数；表头不能对应到列、个数又不是15时，无法判断各数属于哪一栏。',
    en: 'Table 4 has three groups of five; where neither headers nor the count tell the columns apart, no value can be placed.',
  },
  fix: {
    zh: '请对照格式检查表四是否缺列或多列。',
    en: 'Compare table 4 with the form: a column may be missing or repeated.',
  },

  *check(report) {
    const { looseValueCount: count, status } = report.tables.disputes;
    yield aggregate('row', status !== 'absent', count === null ? [] : ['labels.disputes.values'], () => ({
      zh: `表四数据行有${count}格，应为15格，无法与栏目对应${NOT_CHECKED.zh}`,
      en: `Table 4’s row has ${count} cells instead of 15; they could not be matched to columns and were not checked`,
    }));
  },
});
