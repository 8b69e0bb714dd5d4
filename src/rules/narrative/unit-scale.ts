import { proseOf } from '../../finding/prose/claimsOf';
import type { Clause, Sentence } from '../../finding/prose/clause';
import { proseFailure } from '../../finding/prose/proseFailure';
import { quoted } from '../../finding/prose/quoted';
import { sentenceKeys } from '../../finding/prose/sentenceKeys';
import { rule } from '../../finding/rule';

const figure = ({ count }: Clause) => count?.figure;

/** The first number in 万 whose digits are the sum of the numbers without 万 after it. */
function misscaled({ clauses }: Sentence): { total: Clause; parts: readonly number[] } | null {
  const at = clauses.findIndex((clause) => (figure(clause)?.scale ?? 1) >= 1e4);
  const total = clauses[at];
  if (!total) return null;
  const unit = figure(total)?.unit;
  const rest = clauses.slice(at + 1).flatMap((clause) => figure(clause) ?? []);
  const parts = rest.filter((it) => it.unit === unit).map(({ value, scale }) => (scale === 1 ? value : Number.NaN));
  const isSum = parts.length >= 2 && parts.reduce((sum, part) => sum + part, 0) === figure(total)?.value;
  return isSum ? { total, parts } : null;
}

export default rule({
  id: 'narrative/unit-scale',
  severity: 'info',
  title: {
    zh: '总数带“万”而各项不带',
    en: 'A total in 万 whose parts have none',
  },
  basis: null,
  why: {
    zh: '总数以万计，所列各项不带“万”，各项之和恰好等于总数的数字，可能是单位写多或者写漏。',
    en: 'The total is printed in 万 (ten thousands) and its parts are not, yet they add up to exactly its digits: a unit may be one too many or missing.',
  },
  fix: {
    zh: '请核实总数和各项的单位。',
    en: 'Please check the units of the total and of its parts.',
  },

  *check(report) {
    const keyOf = sentenceKeys();
    let isSaid = false;
    for (const sentence of proseOf(report).sentences) {
      const found = misscaled(sentence);
      const count = found?.total.count;
      if (!found || !count) continue;
      isSaid = true;
      const { zh, en } = quoted(found.total);
      yield proseFailure(
        { clause: found.total, start: count.start, end: count.end },
        {
          zh: `${zh}，其后各项${found.parts.join('＋')}不带“万”，合计恰为${count.figure?.value}`,
          en: `${en}, while its parts ${found.parts.join(' + ')} have no 万 and add up to exactly ${count.figure?.value}`,
        },
        { key: keyOf(sentence) },
      );
    }
    if (!isSaid) yield { outcome: 'absent', key: 'prose' };
  },
});
