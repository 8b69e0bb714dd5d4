import { amountOf, listsIn } from '../../finding/prose/claims/listsIn';
import { proseFailure } from '../../finding/prose/compare/proseFailure';
import { eachStatement } from '../../finding/prose/eachStatement';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/list-sum',
  severity: 'info',
  title: {
    zh: '文字所列各项之和大于总数',
    en: 'The parts listed in the prose exceed their total',
  },
  basis: null,
  why: {
    zh: '“共若干，其中……”所列各项相加大于前面的总数；小于总数的可能只列了一部分，不提示。',
    en: 'The parts listed add up to more than the total before it; a smaller sum may be a partial list and is not reported.',
  },
  fix: {
    zh: '请核实说明：各项有重叠的，可在文字中注明。',
    en: 'Please check and explain; say so where parts overlap.',
  },

  *check(report) {
    yield* eachStatement(listsIn(report), ({ clause, count, parts }, key) => {
      const amounts = parts.map(amountOf);
      const expected = amounts.reduce((sum, amount) => sum + amount, 0);
      const actual = amountOf(clause);
      if (expected <= actual) return { outcome: 'pass', key };
      return proseFailure(
        { clause, start: count.start, end: count.end },
        {
          zh: `其后所列各项${amounts.join('＋')}＝${expected}`,
          en: `the parts listed are ${amounts.join(' + ')} = ${expected}`,
        },
        { key, figures: { expected, actual } },
      );
    });
  },
});
