import { compareClaims } from '../../finding/prose/compare/compareClaims';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/dispute-results',
  severity: 'warning',
  title: {
    zh: '文字所写复议诉讼结果与表四不一致',
    en: 'Results of disputes: prose and Table 4 differ',
  },
  basis: null,
  why: {
    zh: '文字写全部维持，表四相应各组的纠正、其他结果、尚未审结应为零；文字写无纠错、无败诉，只涉及结果纠正。',
    en: 'If all were upheld, the groups of Table 4 have no other result and none pending; no correction concerns “corrected” alone.',
  },
  fix: {
    zh: '请核实说明：只就已审结案件而言的，请在文字中注明；填写有误的，请更正。',
    en: 'Please check and explain: say so where only decided cases are meant, or correct the figure.',
  },

  *check(report) {
    yield* compareClaims(report, ['allUpheld', 'noneCorrected'], ({ measure, groups }) => {
      const results = measure === 'allUpheld' ? (['corrected', 'other', 'pending'] as const) : (['corrected'] as const);
      const cells = groups.flatMap((group) => results.map((result) => quantity(report, `disputes.${group}.${result}`)));
      return { readings: [{ plus: cells }] };
    });
  },
});
