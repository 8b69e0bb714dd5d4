import { proseOf } from '../../finding/prose/claims/claimsOf';
import type { Clause, Sentence } from '../../finding/prose/clauses/clause';
import { proseFailure } from '../../finding/prose/compare/proseFailure';
import { eachStatement } from '../../finding/prose/eachStatement';
import type { Token } from '../../finding/prose/words/token';
import { rule } from '../../finding/rule';

const figure = ({ count }: Clause) => count?.figure;

/** The first number in 万 whose digits are the sum of the numbers without 万 after it. */
function misscaled({ clauses }: Sentence): { clause: Clause; count: Token; parts: readonly number[] }[] {
  const at = clauses.findIndex((clause) => (figure(clause)?.scale ?? 1) >= 1e4);
  const clause = clauses[at];
  if (!clause?.count) return [];
  const { unit, value: total } = clause.count.figure ?? {};
  const rest = clauses.slice(at + 1).flatMap((other) => figure(other) ?? []);
  const parts = rest.filter((it) => it.unit === unit).map(({ value, scale }) => (scale === 1 ? value : Number.NaN));
  const isSum = parts.length >= 2 && parts.reduce((sum, part) => sum + part, 0) === total;
  return isSum ? [{ clause, count: clause.count, parts }] : [];
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
    const found = proseOf(report).sentences.flatMap(misscaled);
    yield* eachStatement(found, ({ clause, count, parts }, key) =>
      proseFailure(
        { clause, start: count.start, end: count.end },
        {
          zh: `其后各项${parts.join('＋')}不带“万”，合计恰为${count.figure?.value}`,
          en: `its parts ${parts.join(' + ')} have no 万 and add up to exactly ${count.figure?.value}`,
        },
        { key },
      ),
    );
  },
});
