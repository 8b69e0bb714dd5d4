import { claimsOf } from '../../finding/prose/claims/claimsOf';
import { compareClaims } from '../../finding/prose/compare/compareClaims';
import { decidesDisputes } from '../../finding/prose/compare/decidesDisputes';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/disputes-none',
  severity: 'error',
  title: {
    zh: '文字写没有行政复议或者行政诉讼，表四不为零',
    en: 'The prose says there were no disputes, Table 4 has some',
  },
  basis: null,
  why: {
    zh: '文字写本年没有因政府信息公开引起的行政复议或者行政诉讼，表四相应总计却不为零，两处相反。',
    en: 'The prose says that there was no reconsideration or litigation over disclosure this year, while Table 4 counts some.',
  },
  fix: {
    zh: '请核实说明以哪一处为准：文字有误的改文字，表格有误的改表格。',
    en: 'Please check which of the two holds, and correct the other.',
  },

  *check(report) {
    const counted = claimsOf(report, 'disputes');
    yield* compareClaims(report, ['disputesNone'], (claim) => {
      const { groups, labels, clause } = claim;
      const isUnsaid = labels.includes('all');
      const { sentence } = clause;
      // A paragraph that counts cases of a group denies only some of them.
      const isCounted = counted.some(
        (other) =>
          other.clause.sentence.passage === sentence.passage && other.groups.some((group) => groups.includes(group)),
      );
      // 未发生行政复议, and no word of what over: whoever rules on them may mean those.
      return isCounted || (isUnsaid && decidesDisputes(report))
        ? null
        : {
            readings: [{ plus: groups.map((group) => quantity(report, `disputes.${group}.total`)) }],
            severity: isUnsaid ? 'warning' : undefined,
          };
    });
  },
});
