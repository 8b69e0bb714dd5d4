import { compareDisputes } from '../../finding/prose/compare/compareDisputes';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/litigation',
  severity: 'warning',
  title: {
    zh: '文字所写行政诉讼件数与表四不一致',
    en: 'Litigation: prose and Table 4 differ',
  },
  basis: null,
  why: {
    zh: '文字所写政府信息公开行政诉讼的件数或结果，与表四“未经复议直接起诉”“复议后起诉”两组不相等。',
    en: 'The number or the results of litigation over disclosure in the prose differ from the two groups of Table 4.',
  },
  fix: {
    zh: '请核实说明：文字含其他行政案件或者按审级计算的，请注明；填写有误的，请更正。',
    en: 'Please check and explain: say so where the prose counts other cases or instances, or correct the figure.',
  },

  *check(report) {
    yield* compareDisputes(report, (groups) => !groups.includes('reconsideration'));
  },
});
