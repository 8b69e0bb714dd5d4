import { compareClaims } from '../../finding/prose/compare/compareClaims';
import { roundingOf } from '../../finding/prose/compare/roundingOf';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/charges',
  severity: 'info',
  title: {
    zh: '文字所写行政事业性收费与表二不一致',
    en: 'Administrative charges: prose and Table 2 differ',
  },
  basis: null,
  why: {
    zh: '文字所写行政事业性收费金额，换算为万元后与表二“本年收费金额”不相等。',
    en: 'The amount of administrative charges in the prose, in ten thousands, differs from Table 2.',
  },
  fix: {
    zh: '请核实说明：核对金额和单位（表二以万元计）；文字只计部分项目的，可在文字中注明。',
    en: 'Please check the amount and its unit (Table 2 counts in ten thousands); where the prose counts only some charges, say so.',
  },

  *check(report) {
    yield* compareClaims(report, ['charges'], ({ clause }) => ({
      readings: [{ plus: [quantity(report, 'proactive.fees.amount')] }],
      // The table prints hundredths of ten thousand at most.
      within: Math.max(roundingOf(clause) / 1e4, clause.count?.figure?.value ? 0.01 : 0),
    }));
  },
});
