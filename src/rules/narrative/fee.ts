import { feesIn } from '../../finding/prose/claims/feesIn';
import { proseFailure } from '../../finding/prose/compare/proseFailure';
import { eachStatement } from '../../finding/prose/eachStatement';
import { printed } from '../../finding/prose/passage';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/fee',
  severity: 'warning',
  title: {
    zh: '信息处理费既写收取又写未收取',
    en: 'The fee is said to be both charged and not charged',
  },
  basis: null,
  why: {
    zh: '一处写收取了信息处理费，另一处写未收取，两处相反。',
    en: 'One sentence says that the information processing fee was charged, another that it was not.',
  },
  fix: {
    zh: '请核实说明本年度是否收取信息处理费，并统一两处表述。',
    en: 'Please check whether the fee was charged this year and make the two agree.',
  },

  *check(report) {
    const statements = feesIn(report);
    const denial = statements.find(({ amount }) => amount === 0);
    yield* eachStatement(statements, ({ clause, at, amount }, key) => {
      if (amount === 0 || !denial) return { outcome: 'pass', key };
      const { sentence, start, end } = denial.clause;
      const other = printed(sentence.passage, start, end);
      return proseFailure(
        { clause, start: at.start, end: at.end },
        { zh: `另一处写“${other}”`, en: `elsewhere it says “${other}”` },
        { key },
      );
    });
  },
});
