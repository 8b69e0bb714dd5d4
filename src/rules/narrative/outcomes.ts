import type { Claim } from '../../finding/prose/claims/claim';
import { compareClaims } from '../../finding/prose/compare/compareClaims';
import { groupSum, outcomeReadings } from '../../finding/prose/compare/outcomeReadings';
import { deniedCounts, grantedCounts, openCounts, unplacedCounts } from '../../finding/prose/compare/unplacedCounts';
import { wholeReadings } from '../../finding/prose/compare/wholeReadings';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/outcomes',
  severity: 'warning',
  title: {
    zh: '文字所写办理结果与表三不一致',
    en: 'Outcomes: prose and Table 3 differ',
  },
  basis: null,
  why: {
    zh: '同一类办理结果在文字和表三中各有一个数，两处不相等；类别按表三各小项之和计算。',
    en: 'The same outcome has a number in the prose and one in Table 3, and they differ; a category is the sum of its rows.',
  },
  fix: {
    zh: '请核实说明：归类不同的，请在文字中注明；填写有误的，请更正。',
    en: 'Please check and explain: say how it is classed where that differs, or correct the figure.',
  },

  *check(report) {
    // The form has no row for what was withdrawn: it shares 其他 with what else the sentence counts.
    const isShared = ({ labels }: Claim) => labels.length === 1 && labels[0] === 'otherHandling.withdrawn';
    // What a report words in its own way is in some row of its own choice, but not among what was given or denied.
    const isFixed = ({ labels }: Claim) => labels.every((label) => /ranted$|^denied/.test(label));
    // 不予公开3件，均为过程性信息: where the group itself is not 3, that is what is said.
    const isOfOtherGroup = ({ measure, clause, labels, value }: Claim) =>
      measure === 'outcome' && !clause.count && value > 0 && groupSum(report, labels) !== value;
    yield* compareClaims(report, ['outcome', 'outcomeAll'], (claim) =>
      isOfOtherGroup(claim)
        ? null
        : {
            readings: claim.measure === 'outcomeAll' ? wholeReadings(report, claim) : outcomeReadings(report, claim),
            shown: 1,
            beside: isShared(claim)
              ? unplacedCounts(report, claim)
              : isFixed(claim)
                ? [...grantedCounts(report, claim), ...deniedCounts(report, claim)]
                : openCounts(report, claim),
          },
    );
  },
});
