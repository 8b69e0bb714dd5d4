import { applicantReadings, otherApplicants } from '../../finding/prose/compare/applicantReadings';
import { compareClaims } from '../../finding/prose/compare/compareClaims';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/applicants',
  severity: 'warning',
  title: {
    zh: '文字所写申请人类型与表三不一致',
    en: 'Kinds of applicants: prose and Table 3 differ',
  },
  basis: null,
  why: {
    zh: '文字按申请人类型写了件数，与表三相应各列按新收、新收加结转、办理结果三种口径都不相等。',
    en: 'The prose counts requests by kind of applicant, and the columns of Table 3 agree neither as received, received plus carried in, nor outcomes.',
  },
  fix: {
    zh: '请核实说明：归类不同的，请在文字中注明；填写有误的，请更正。',
    en: 'Please check and explain: say how applicants are classed where that differs, or correct the figure.',
  },

  *check(report) {
    yield* compareClaims(report, ['applicant', 'applicantsAll'], (claim) => ({
      // 全部为自然人申请: the other columns hold none.
      readings: claim.measure === 'applicantsAll' ? otherApplicants(report, claim) : applicantReadings(report, claim),
      shown: 1,
    }));
  },
});
