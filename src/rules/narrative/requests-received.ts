import type { Claim } from '../../finding/prose/claims/claim';
import { claimsIn, claimsOf } from '../../finding/prose/claims/claimsOf';
import { siblings } from '../../finding/prose/claims/siblings';
import { type Clause, has } from '../../finding/prose/clauses/clause';
import { answeredReadings } from '../../finding/prose/compare/answeredReadings';
import { compareClaims } from '../../finding/prose/compare/compareClaims';
import { sumOf } from '../../finding/prose/compare/reading';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';
import type { Report } from '../../report/report';

const textOf = ({ sentence, start, end }: Clause) => sentence.passage.text.slice(start, end);
const netOf = /实际|实为|净|[扣剔去]除|合并后|去重/;

/** 截至12月底累计: of the year, or of all years since requests may be made, which are many more. */
const isAddedUp = ({ clause }: Claim) => clause.setting.year === 'end' && has(clause, 'total', 'cumulative');
/** 本年新收26件，上年结转1件: each has a row of its own. */
const isApart = (report: Report, { labels, clause }: Claim) =>
  labels.includes('new') &&
  claimsIn(report, clause.sentence, 'carriedIn').some(
    (other) => !other.clause.isAside && !has(other.clause, 'part') && !other.clause.setting.isPart,
  );

/** Words that leave open what exactly they count. */
const isLoose = (claim: Claim) =>
  claim.labels.some((label) => label === 'bare' || label === 'valid' || label === 'until') || isAddedUp(claim);

export default rule({
  id: 'narrative/requests-received',
  severity: 'warning',
  title: {
    zh: '文字所写收到申请数与表三不一致',
    en: 'Requests received: prose and Table 3 differ',
  },
  basis: null,
  why: {
    zh: '同一报告里收到申请的件数写了两次；文字与表三按新收、新收加结转、办理结果合计三种口径都不相等。',
    en: 'The report gives the number of requests twice, and the prose matches neither received, received plus carried in, nor outcomes.',
  },
  fix: {
    zh: '请核实说明：口径不同的，请在文字中注明；填写有误的，请更正。',
    en: 'Please check and explain: name the scope where it differs, or correct the figure.',
  },
  search: ['文字和表', '对不上'],

  *check(report) {
    const total = (row: 'newReceived' | 'carriedIn' | 'outcomeTotal' | 'granted' | 'partiallyGranted') =>
      quantity(report, `requests.${row}.total`);
    const received = total('newReceived');
    const readings = [
      { plus: [received] },
      { plus: [received, total('carriedIn')] },
      { plus: [total('outcomeTotal')] },
    ];
    const given = { plus: [total('granted'), total('partiallyGranted')] };
    const isRight = ({ value }: { readonly value: number }) => readings.some((reading) => sumOf(reading) === value);
    // 收到67件，实际受理60件: the first is the table's, the second less for a reason of its own.
    const isLess = (claim: Claim) =>
      claimsIn(report, claim.clause.sentence, 'received').some((other) => other.value > claim.value && isRight(other));
    // 收到69件，其中2件重复登记，实际67件: the sentence takes its number back.
    const isCorrected = ({ clause, value }: Claim) =>
      clause.sentence.clauses.some((other) => {
        const left = other.start > clause.start && netOf.test(textOf(other)) ? other.count?.figure : undefined;
        return left !== undefined && left.value < value && isRight(left);
      });
    // 通过网站受理22件: a part can be no more than the whole.
    const isPart = ({ labels, value }: Claim) =>
      labels.includes('channel') && readings.some((reading) => (sumOf(reading) ?? Number.POSITIVE_INFINITY) >= value);
    // 收到水利信息公开申请12件 may be one kind of them where another sentence counts all.
    const isOnly = claimsOf(report, 'received').length === 1;
    const isOneKind = ({ labels }: Claim) =>
      labels.some((label) => label === 'attribute' || label === 'valid') && !isOnly;
    // 截至目前 may hold what came after the year, and never less than the year.
    const most = (claim: Claim) =>
      claim.labels.includes('until') ? 1 : isAddedUp(claim) ? 2 : Number.POSITIVE_INFINITY;
    const isBeyond = (claim: Claim) => claim.value > most(claim) * (sumOf({ plus: [received] }) ?? 0);
    yield* compareClaims(report, ['received'], (claim) =>
      isBeyond(claim) || isOneKind(claim) || isLess(claim) || isCorrected(claim) || isPart(claim)
        ? null
        : {
            readings: [
              ...(isApart(report, claim) ? readings.slice(0, 1) : readings),
              ...(claim.labels.includes('bare') ? [given] : []),
              ...(claim.labels.includes('closed') ? answeredReadings(report) : []),
            ],
            shown: 3,
            open: 3,
            severity: isLoose(claim) ? 'info' : undefined,
            beside: siblings(report, claim),
            say: (expected) => ({
              zh: `表三“本年新收”总计为${expected}，按新收、新收加结转、办理结果合计三种口径均不相等`,
              en: `Table 3 has ${expected} received in total, and neither received, received plus carried in, nor outcomes agree`,
            }),
          },
    );
  },
});
