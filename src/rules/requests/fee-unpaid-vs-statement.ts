import { proseOf } from '../../finding/prose/claims/claimsOf';
import type { Clause } from '../../finding/prose/clauses/clause';
import { proseFailure } from '../../finding/prose/compare/proseFailure';
import { eachStatement } from '../../finding/prose/eachStatement';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

// 未收取 agrees with a notice that was not paid; only that no notice was sent does not.
const NO_NOTICE =
  /(?:未|没有|无)(?:向申请人)?(?:发出|发送|发放|出具|开具|下达|制发|产生)?(?:过)?(?:政府信息公开)?(?:信息处理费)?(?:的)?收费通知/;

const deniesNotice = ({ sentence, start, end, setting }: Clause) =>
  sentence.passage.section === 'otherMatters' &&
  setting.year !== 'other' &&
  setting.scope === 'own' &&
  NO_NOTICE.test(sentence.passage.text.slice(start, end));

export default rule({
  id: 'requests/fee-unpaid-vs-statement',
  severity: 'info',
  title: {
    zh: '文字写未发收费通知，表三有因未缴费不再处理的申请',
    en: 'No fee notice in the prose, but requests closed for an unpaid fee in Table 3',
  },
  basis: null,
  why: {
    zh: '表三有因未按收费通知缴费而不再处理的申请，说明发过收费通知；第六部分写未发出，两处相反。',
    en: 'Requests closed because a fee was not paid after notice imply a notice, which section six says was not sent.',
  },
  fix: {
    zh: '请核实说明是否发出过收费通知，并统一两处。',
    en: 'Please check whether a notice was sent and make the two agree.',
  },

  *check(report) {
    const unpaid = quantity(report, 'requests.otherHandling.feeUnpaid.total');
    const clauses = proseOf(report).sentences.flatMap((sentence) => sentence.clauses.filter(deniesNotice));
    const denials = clauses.map((clause) => ({ clause, start: clause.start, end: clause.end }));
    yield* eachStatement(denials, (denial, key) => {
      const { value } = unpaid.cell;
      if (value === null) return { outcome: 'notAssessable', key, reason: 'blankOperands' };
      if (value <= 0) return { outcome: 'pass', key };
      return proseFailure(
        denial,
        {
          zh: `表三因申请人未按收费通知缴费不再处理的申请为${value}`,
          en: `Table 3 closes ${value} because the fee was not paid after notice`,
        },
        { key },
        [unpaid.place],
      );
    });
  },
});
