import { sums } from '../finding/equation';
import type { Equation } from '../finding/quantity';
import type { Failure, Outcome, Quote, Rule, RuleContext, Severity } from '../finding/rule';
import { paragraphAt } from '../finding/text/paragraphAt';
import { SECTIONS } from '../report/addresses';
import { placeSteps } from '../report/places/places';
import { masked } from '../report/privacy/masked';
import type { Report } from '../report/report';
import { CUT_SHORT } from '../result/cutShort';
import { OFF_AS_SHIPPED, SWITCHED_OFF } from '../result/isGreen';
import { isAboutPublication, NOT_PUBLISHED } from '../result/notPublished';
import type { Finding, Result } from '../result/resultSchema';
import type { Settings } from '../settings/settingsSchema';
import type { CheckOptions, TimeLimit } from './checkOptions';
import type { JudgedReport, Quoted } from './judged';

/** All that the rules said of a report. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly checks: Result['checks'];
  /** Every instance of an equation, by `rule@key`. */
  readonly equations: ReadonlyMap<string, { readonly equation: Equation; readonly outcome: Outcome }>;
  /** The words that findings are about, by the finding's id. */
  readonly quotes: JudgedReport['quotes'];
}

interface Draft {
  readonly findings: Finding[];
  readonly checks: Result['checks'];
  readonly equations: Map<string, { readonly equation: Equation; readonly outcome: Outcome }>;
  readonly quotes: Record<string, readonly Quoted[]>;
}

const MAX_INSTANCES = 2000;

function sectionOf(place: string): string | null {
  const steps = placeSteps(place);
  return SECTIONS.find((id) => steps[0] === id || steps[1] === id) ?? null;
}

function operandsOf({ left, right }: Equation): NonNullable<Finding['equation']> {
  return { left: left.map(({ place }) => place), right: right.map(({ place }) => place) };
}

function findingOf(rule: Rule, outcome: Failure, severity: Severity): Finding {
  const totals = outcome.equation ? sums(outcome.equation) : null;
  const expected = totals?.left ?? outcome.figures?.expected ?? null;
  const actual = totals?.right ?? outcome.figures?.actual ?? null;
  return {
    id: `${rule.id}@${outcome.key}`,
    rule: rule.id,
    severity,
    message: { zh: masked(outcome.message.zh), en: masked(outcome.message.en) },
    addresses: [...outcome.addresses],
    section: sectionOf(outcome.addresses[0]),
    expected,
    actual,
    difference: expected === null || actual === null ? null : Math.round((actual - expected) * 1e6) / 1e6,
    excerpt: outcome.excerpt === undefined ? null : masked(outcome.excerpt),
    equation: outcome.equation ? operandsOf(outcome.equation) : null,
    basis: outcome.basis === undefined ? rule.basis : outcome.basis,
    review: null,
  };
}

/** Every instance a rule yields, until the time is over or there are more than any report has. */
function outcomesOf(yielded: () => Iterable<Outcome>, isOver: () => boolean): { outcomes: Outcome[]; isCut: boolean } {
  const outcomes: Outcome[] = [];
  if (isOver()) return { outcomes, isCut: true };
  for (const outcome of yielded()) {
    if (outcomes.length >= MAX_INSTANCES || isOver()) return { outcomes, isCut: true };
    outcomes.push(outcome);
  }
  return { outcomes, isCut: false };
}

function instanceOf(outcome: Outcome): Result['checks'][number]['instances'][number] {
  const reason = outcome.outcome === 'fail' ? undefined : outcome.reason;
  return { key: outcome.key, outcome: outcome.outcome, ...(reason === undefined ? {} : { reason }) };
}

/** What settings make of a rule: its grade, its own where they do not name one, or null where it does not run. */
function gradeOf(rule: Rule, settings: Settings): Severity | 'own' | null {
  const setting = settings.rules?.[rule.id];
  const isAskedFor = rule.threshold !== undefined && settings.thresholds?.[rule.threshold] !== undefined;
  if (setting === 'off' || (setting === undefined && rule.isOffByDefault && !isAskedFor)) return null;
  return setting === undefined || setting === 'on' ? 'own' : setting;
}

const CUT = { key: 'rest', outcome: 'notAssessable', reason: CUT_SHORT } as const;

const UNPUBLISHED = { key: 'source', outcome: 'absent', reason: NOT_PUBLISHED } as const;

/** Why a rule did not run, where that leaves a gap that a surface names. */
function notRun({ id, severity, isOffByDefault }: Rule, { rules }: Settings): Result['checks'] {
  const reason = isOffByDefault ? OFF_AS_SHIPPED : SWITCHED_OFF;
  const isNamed = isOffByDefault ? rules?.[id] === undefined : severity === 'error';
  return isNamed ? [{ rule: id, instances: [{ key: 'settings', outcome: 'absent', reason }] }] : [];
}

/** The quotes with their paragraphs; one whose place is no paragraph of the report says nothing. */
function quotedIn(report: Report, quotes: readonly Quote[]): Quoted[] {
  return quotes.flatMap((quote) => {
    const paragraph = paragraphAt(report, quote.place);
    return paragraph === undefined ? [] : [{ ...quote, paragraph }];
  });
}

/** Notes one instance that does not hold. */
function keep(report: Report, rule: Rule, outcome: Failure, grade: Severity | 'own', draft: Draft): void {
  const finding = findingOf(rule, outcome, grade === 'own' ? (outcome.severity ?? rule.severity) : grade);
  draft.findings.push(finding);
  if (outcome.quotes) draft.quotes[finding.id] = quotedIn(report, outcome.quotes);
}

/** Whether the time is over, from now on. */
function timer(time: TimeLimit | undefined): () => boolean {
  if (!time) return () => false;
  const end = time.now() + time.limit;
  return () => time.now() >= end;
}

interface EvaluateOptions extends Pick<CheckOptions, 'source' | 'settings' | 'time'> {
  readonly before?: RuleContext['before'] | undefined;
}

/** Runs the rules over a report; a rule that settings switch off is left out, one they grade differently gets that grade. */
export function evaluate(
  report: Report,
  rules: readonly Rule[],
  { source, settings, before, time }: EvaluateOptions,
): Evaluation {
  const context: RuleContext = { before: before ?? null, thresholds: settings.thresholds ?? {} };
  const isOver = timer(time);
  const draft: Draft = { findings: [], checks: [], equations: new Map(), quotes: {} };
  for (const rule of rules) {
    const grade = gradeOf(rule, settings);
    if (grade === null) {
      draft.checks.push(...notRun(rule, settings));
      continue;
    }
    if (isAboutPublication(rule.id, source.kind)) {
      draft.checks.push({ rule: rule.id, instances: [UNPUBLISHED] });
      continue;
    }
    const { outcomes, isCut } = outcomesOf(() => rule.check(report, context), isOver);
    draft.checks.push({ rule: rule.id, instances: [...outcomes.map(instanceOf), ...(isCut ? [CUT] : [])] });
    for (const outcome of outcomes) {
      const { equation, key } = outcome;
      if (equation) draft.equations.set(`${rule.id}@${key}`, { equation, outcome });
      if (outcome.outcome === 'fail') keep(report, rule, outcome, grade, draft);
    }
  }
  return draft;
}
