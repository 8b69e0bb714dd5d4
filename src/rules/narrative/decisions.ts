import { compareClaims } from '../../finding/prose/compare/compareClaims';
import { roundingOf } from '../../finding/prose/compare/roundingOf';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/decisions',
  severity: 'info',
  title: {
    zh: '文字所写处理决定数量与表二不一致',
    en: 'Decisions: prose and Table 2 differ',
  },
  basis: null,
  why: {
    zh: '文字所写行政许可、行政处罚、行政强制决定数量，与表二“本年处理决定数量”不相等。',
    en: 'The number of licensing, penalty or coercion decisions in the prose differs from Table 2.',
  },
  fix: {
    zh: '请核实说明：文字只计公开的决定或者部分事项的，可在文字中注明。',
    en: 'Please check and explain; where the prose counts only published or some decisions, say so.',
  },

  *check(report) {
    yield* compareClaims(report, ['decisions'], ({ labels, clause }) => {
      const powers = (['licensing', 'penalties', 'coercion'] as const).filter((power) => labels.includes(power));
      const cells = powers.map((power) => quantity(report, `proactive.${power}.decisions`));
      return { readings: [{ plus: cells }], within: roundingOf(clause) };
    });
  },
});
