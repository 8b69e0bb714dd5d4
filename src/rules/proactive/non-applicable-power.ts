import { proseOf } from '../../finding/prose/claims/claimsOf';
import { type Clause, has, isNow } from '../../finding/prose/clauses/clause';
import { cellsSay } from '../../finding/prose/compare/cellsSay';
import { proseFailure } from '../../finding/prose/compare/proseFailure';
import { eachStatement } from '../../finding/prose/eachStatement';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

const POWERS = ['licensing', 'penalties', 'coercion'] as const;
const DENIAL =
  /(?:无|没有|不具有|不具备|不享有|不涉及|不承担)(?:任何)?(?:行政许可|行政处罚|行政强制(?:措施)?|[、和及或与等])+(?:的)?(?:职权|职能|职责|权限|权力|权|事项|执法权|执法职能)$/;

/** Where a clause denies that the organ itself has a power; -1 where it does not. */
function denialAt(clause: Clause): number {
  const { sentence, start, end, tokens, setting } = clause;
  const at = sentence.passage.text.slice(start, end).search(DENIAL);
  const before = tokens.filter((token) => token.end <= start + at);
  const isOwn = before.every(({ kind, value }) => kind === 'filler' || kind === 'ordinal' || value === 'own');
  return isOwn && setting.scope === 'own' && isNow(clause) ? at : -1;
}

export default rule({
  id: 'proactive/non-applicable-power',
  severity: 'info',
  title: {
    zh: '文字写无此项职权，表二有处理决定',
    en: 'The prose denies a power for which Table 2 counts decisions',
  },
  basis: null,
  why: {
    zh: '文字写没有行政许可、行政处罚或者行政强制职权，表二相应的处理决定数量却大于零。',
    en: 'The prose says that the organ has no licensing, penalty or coercion power, while Table 2 counts such decisions.',
  },
  fix: {
    zh: '请核实说明：受委托实施或者由所属单位实施的，可在文字中注明。',
    en: 'Please check and explain; say so where the power is delegated or a subordinate body’s.',
  },

  *check(report) {
    const clauses = proseOf(report).sentences.flatMap((sentence) => sentence.clauses);
    const denials = clauses.map((clause) => ({ clause, at: denialAt(clause) })).filter(({ at }) => at >= 0);
    yield* eachStatement(denials, ({ clause, at }, key) => {
      const cells = POWERS.filter((power) => has(clause, 'power', power)).map((power) =>
        quantity(report, `proactive.${power}.decisions`),
      );
      const odd = cells.filter(({ cell }) => (cell.value ?? 0) > 0);
      const [first] = odd;
      if (!first && cells.some(({ cell }) => cell.value === null))
        return { outcome: 'notAssessable', key, reason: 'blankOperands' };
      if (!first) return { outcome: 'pass', key };
      return proseFailure(
        { clause, start: clause.start + at, end: clause.end },
        cellsSay([first], first.cell.value ?? 0),
        { key },
        odd.map(({ place }) => place),
      );
    });
  },
});
