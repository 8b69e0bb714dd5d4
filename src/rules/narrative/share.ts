import { type Share, sharesIn } from '../../finding/prose/claims/sharesIn';
import { proseFailure } from '../../finding/prose/compare/proseFailure';
import { eachStatement } from '../../finding/prose/eachStatement';
import { rule } from '../../finding/rule';

/** Whether a percentage is the share of a part, rounded, or cut off, at its last printed digit. */
function isShare(percent: number, decimals: number, part: number, whole: number): boolean {
  const step = 10 ** -decimals;
  const rest = (part / whole) * 100 - percent;
  return Math.abs(rest) <= step / 2 + 1e-9 || (rest >= 0 && rest < step - 1e-9);
}

const fits = ({ percent, part, wholes }: Share) => {
  const { value = 0, decimals = 0 } = percent.figure ?? {};
  return wholes.some((whole) => isShare(value, decimals, part, whole));
};

export default rule({
  id: 'narrative/share',
  severity: 'warning',
  title: {
    zh: '文字所写占比与件数不一致',
    en: 'A share in the prose does not follow from its numbers',
  },
  basis: null,
  why: {
    zh: '“占百分之几”按文中和表中可作总数的各个数计算，四舍五入后都得不到所写的占比。',
    en: 'The percentage follows from none of the totals in the sentence or the table, rounding allowed for.',
  },
  fix: {
    zh: '请核实说明占比的分母；计算有误的，请更正。',
    en: 'Please check and say what the share is of, or correct it.',
  },

  *check(report) {
    yield* eachStatement(sharesIn(report), (share, key) => {
      const { clause, percent, part, wholes } = share;
      if (fits(share)) return { outcome: 'pass', key };
      const { value = 0, decimals = 0 } = percent.figure ?? {};
      const expected = Number(((part / wholes[0]) * 100).toFixed(Math.max(decimals, 1)));
      const { start, end } = percent;
      return proseFailure(
        { clause, start, end },
        { zh: `${part}÷${wholes[0]}＝${expected}%`, en: `${part} of ${wholes[0]} is ${expected}%` },
        { key, figures: { expected, actual: value } },
      );
    });
  },
});
