import { sums } from '../finding/equation';
import type { Equation } from '../finding/quantity';
import type { Failure, Outcome, Rule } from '../finding/rule';
import { SECTIONS } from '../report/addresses';
import type { Report } from '../report/report';
import type { Settings } from '../settings/settingsSchema';
import type { Finding, Result } from './resultSchema';

/** All that the rules said of a report. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly checks: Result['checks'];
  /** Every instance of an equation, by `rule@key`. */
  readonly equations: ReadonlyMap<string, { readonly equation: Equation; readonly outcome: Outcome }>;
}

const MAX_INSTANCES = 2000;

function sectionOf(place: string): string | null {
  const steps = place.split('.');
  return SECTIONS.find((id) => steps[0] === id || steps[1] === id) ?? null;
}

function findingOf(rule: Rule, outcome: Failure, severity: Finding['severity']): Finding {
  const totals = outcome.equation ? sums(outcome.equation) : null;
  return {
    id: `${rule.id}@${outcome.key}`,
    rule: rule.id,
    severity,
    message: outcome.message,
    addresses: [...outcome.addresses],
    section: sectionOf(outcome.addresses[0]),
    expected: totals?.left ?? null,
    actual: totals?.right ?? null,
    difference: totals ? totals.right - totals.left : null,
    excerpt: outcome.excerpt ?? null,
    basis: rule.basis,
    review: null,
  };
}

/** Every instance a rule yields, up to a bound that no report reaches. */
function* bounded(outcomes: Iterable<Outcome>): Iterable<Outcome> {
  let count = 0;
  for (const outcome of outcomes) {
    if (count >= MAX_INSTANCES) return;
    count += 1;
    yield outcome;
  }
}

function instanceOf(outcome: Outcome): Result['checks'][number]['instances'][number] {
  const reason = outcome.outcome === 'fail' ? undefined : outcome.reason;
  return { key: outcome.key, outcome: outcome.outcome, ...(reason === undefined ? {} : { reason }) };
}

/** Runs the rules over a report; a rule that settings switch off is left out, one they grade differently gets that grade. */
export function evaluate(report: Report, rules: readonly Rule[], settings: Settings): Evaluation {
  const findings: Finding[] = [];
  const checks: Result['checks'] = [];
  const equations = new Map<string, { equation: Equation; outcome: Outcome }>();
  for (const rule of rules) {
    const setting = settings.rules?.[rule.id];
    if (setting === 'off') continue;
    const outcomes = [...bounded(rule.check(report))];
    checks.push({ rule: rule.id, instances: outcomes.map(instanceOf) });
    for (const outcome of outcomes) {
      const { equation, key } = outcome;
      if (equation) equations.set(`${rule.id}@${key}`, { equation, outcome });
      if (outcome.outcome === 'fail')
        findings.push(findingOf(rule, outcome, setting ?? outcome.severity ?? rule.severity));
    }
  }
  return { findings, checks, equations };
}
