import { impliedPrior, stockRows } from '../../finding/history/stock';
import { rule } from '../../finding/rule';
import { englishOf } from '../../report/labels/english';
import { PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';

export default rule({
  id: 'proactive/implied-prior-negative',
  severity: 'warning',
  title: { zh: '表二推算的年初现行有效件数小于零', en: 'Table 2: fewer than no documents in force at the start' },
  basis: null,
  why: {
    zh: '现行有效件数加本年废止件数减本年制发件数，约等于年初的现行有效件数，一般不会小于零；当年制发又当年失效的除外。',
    en: 'In force plus repealed minus issued is about what was in force when the year began, and that is hardly below zero unless documents were issued and lapsed within the year.',
  },
  fix: {
    zh: '请核实三个数字的统计口径；现行有效件数包括往年制发、仍然有效的文件。',
    en: 'Check what each of the three figures counts; those in force include documents of earlier years.',
  },

  *check(report) {
    for (const row of stockRows(report)) {
      const { key, issued, repealed, inForce } = row;
      const prior = impliedPrior(row);
      if (prior === null) {
        yield { outcome: 'notAssessable', key, reason: 'blankOperands' };
        continue;
      }
      if (prior >= 0) {
        yield { outcome: 'pass', key };
        continue;
      }
      const label = PROACTIVE_ROW_LABELS[key];
      const values = [inForce, repealed, issued].map(({ cell }) => cell.value);
      yield {
        outcome: 'fail',
        key,
        addresses: [inForce.place, repealed.place, issued.place],
        message: {
          zh: `表二“${label.official}”行：现行有效${values[0]}＋本年废止${values[1]}－本年制发${values[2]}＝－${-prior}，推算的年初件数小于零`,
          en: `Table 2, ${englishOf(label)}: ${values[0]} in force + ${values[1]} repealed − ${values[2]} issued = −${-prior}, fewer than none when the year began`,
        },
      };
    }
  },
});
