import { compareDisputes } from '../../finding/prose/compare/compareDisputes';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/reconsideration',
  severity: 'warning',
  title: {
    zh: '文字所写行政复议件数与表四不一致',
    en: 'Reconsideration: prose and Table 4 differ',
  },
  basis: null,
  why: {
    zh: '文字和表四各写了一次政府信息公开行政复议的件数或结果，两处不相等。',
    en: 'The number or the results of reconsideration over disclosure stand in the prose and in Table 4, and differ.',
  },
  fix: {
    zh: '请核实说明：文字含其他行政案件的，请注明；填写有误的，请更正。',
    en: 'Please check and explain: say so where the prose counts other cases too, or correct the figure.',
  },

  *check(report) {
    // Cases counted together belong here, so that no sentence is reported twice.
    yield* compareDisputes(report, (groups) => groups.includes('reconsideration'));
  },
});
