import { amountOf, listsIn } from '../../finding/prose/listsIn';
import { proseFailure } from '../../finding/prose/proseFailure';
import { quoted } from '../../finding/prose/quoted';
import { sentenceKeys } from '../../finding/prose/sentenceKeys';
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
    const keyOf = sentenceKeys();
    const lists = listsIn(report);
    if (lists.length === 0) yield { outcome: 'absent', key: 'prose' };
    for (const { total, parts } of lists) {
      const key = keyOf(total.sentence);
      const sum = parts.reduce((all, part) => all + amountOf(part), 0);
      const printed = amountOf(total);
      const { count } = total;
      if (sum <= printed || !count) {
        yield { outcome: 'pass', key };
        continue;
      }
      const { zh, en } = quoted(total);
      const terms = parts.map(amountOf);
      yield proseFailure(
        { clause: total, start: count.start, end: count.end },
        {
          zh: `${zh}，其后所列各项${terms.join('＋')}＝${sum}`,
          en: `${en}, while the parts listed are ${terms.join(' + ')} = ${sum}`,
        },
        { key, figures: { expected: sum, actual: printed } },
      );
    }
  },
});
