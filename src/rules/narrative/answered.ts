import type { Claim } from '../../finding/prose/claims/claim';
import { claimsOf } from '../../finding/prose/claims/claimsOf';
import { siblings } from '../../finding/prose/claims/siblings';
import { answeredReadings } from '../../finding/prose/compare/answeredReadings';
import { type Comparison, compareClaims } from '../../finding/prose/compare/compareClaims';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';
import type { Report } from '../../report/report';

/** 所有申请均已办结: nothing goes over to the next year, unless the paragraph itself says what does. */
function closedComparison(report: Report, { clause }: Claim): Comparison | null {
  const isSaid = claimsOf(report, 'carriedOut').some(
    (other) => other.value > 0 && other.clause.sentence.passage === clause.sentence.passage,
  );
  return isSaid ? null : { readings: [{ plus: [quantity(report, 'requests.carriedOut.total')] }] };
}

export default rule({
  id: 'narrative/answered',
  severity: 'info',
  title: {
    zh: '文字所写办结数与表三不一致',
    en: 'Requests answered: prose and Table 3 differ',
  },
  basis: null,
  why: {
    zh: '文字所写办结、答复件数，与表三办理结果总计、新收减结转等口径都不相等；撤回的、不予处理的计入与否，各地不同。',
    en: 'The number answered in the prose matches neither the outcomes of Table 3 nor received minus carried over; withdrawn or rejected requests may be counted differently.',
  },
  fix: {
    zh: '请核实说明：口径不同的，可在文字中注明。',
    en: 'Please check and explain; where the scope differs, say so in the text.',
  },

  *check(report) {
    const readings = answeredReadings(report);
    yield* compareClaims(report, ['answered', 'closedAll'], (claim) =>
      claim.measure === 'closedAll'
        ? closedComparison(report, claim)
        : {
            readings,
            shown: 2,
            open: 2,
            beside: siblings(report, claim),
            say: (expected) => ({
              zh: `表三办理结果“（七）总计”为${expected}，按新收减结转等口径也不相等`,
              en: `Table 3 has ${expected} outcomes in total, and received minus carried over does not agree either`,
            }),
          },
    );
  },
});
