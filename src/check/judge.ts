import type { Rule } from '../finding/rule';
import type { Report } from '../report/report';
import { itemHead } from '../result/itemHead';
import { placeOnPage } from '../result/kept/correction';
import type { Diagnosis, Result } from '../result/resultSchema';
import { rules as allRules } from '../rules/index';
import type { CheckOptions } from './checkOptions';
import { connectedEquations } from './diagnosis/connectedEquations';
import { diagnose } from './diagnosis/diagnose';
import { emptyResult } from './emptyResult';
import { type Evaluation, evaluate } from './evaluate';
import { itemsOf } from './itemsOf';
import type { JudgedReport, JudgeRequest } from './judged';
import { corrected, correctionFindings, markedByHand } from './prepare/corrected';
import { identified } from './prepare/identified';
import { inPrint } from './prepare/inPrint';
import { inSimplified } from './prepare/inSimplified';
import { withoutPersons } from './prepare/withoutPersons';
import { reportJson } from './reportJson';
import { verdictOf } from './verdictOf';

function coverageOf(report: Report): Result['coverage'] {
  const coverage = { read: 0, blank: 0, expected: 0 };
  for (const [address, { state }] of report.cells) {
    if (address.includes('.extras.')) continue;
    coverage.expected += 1;
    if (state === 'blank' || state === 'placeholder') coverage.blank += 1;
    if (state === 'number' || state === 'blank' || state === 'placeholder') coverage.read += 1;
  }
  return coverage;
}

/** The diagnosis of each set of equations that share cells. */
function diagnosisOf({ equations }: Evaluation): Diagnosis {
  const groups = connectedEquations([...equations.values()].map(({ equation }) => equation));
  const parts = groups.map((group) => ({ ...diagnose(group), isAlone: group.length === 1 }));
  return {
    repairs: parts.flatMap(({ repairs }) => repairs),
    // One equation alone: that its cells share a row tells the reader nothing.
    candidates: parts.flatMap(({ candidates, isAlone }) =>
      isAlone ? candidates.filter(({ addresses }) => addresses.length > 0) : candidates,
    ),
  };
}

function summaryOf({ equations }: Evaluation, items: Result['items']): Result['summary'] {
  const summary = { error: 0, warning: 0, info: 0, pass: 0, passBesideBlanks: 0, notAssessable: 0, absent: 0 };
  for (const { severity } of items) summary[severity] += 1;
  for (const { outcome } of equations.values()) {
    if (outcome.outcome === 'fail') continue;
    if (outcome.outcome === 'pass' && outcome.reason === 'blankOperands') summary.passBesideBlanks += 1;
    else summary[outcome.outcome] += 1;
  }
  return summary;
}

function adviceOf(rules: readonly Rule[], { findings }: Evaluation): JudgedReport['advice'] {
  const failed = new Set(findings.map(({ rule }) => rule));
  return Object.fromEntries(rules.filter(({ id }) => failed.has(id)).map(({ id, fix }) => [id, fix]));
}

/** Judges a report that was read, here or elsewhere; its items stand in the order of the rules, the page being away. */
export function judge(
  { report: read, ...options }: JudgeRequest & Pick<CheckOptions, 'before' | 'time' | 'corrections'>,
  rules: readonly Rule[] = allRules,
): JudgedReport {
  const { report: said, applied } = corrected(inSimplified(identified(read)), options.corrections ?? []);
  const report = inPrint(withoutPersons(identified(said)), options.source.kind);
  // The free form before 2019 has other parts and no tables of this form: it is named, not judged.
  const chosen = report.isFreeForm ? rules.filter(({ isForFreeForm }) => isForFreeForm) : rules;
  const before = typeof options.before === 'function' ? options.before(report) : options.before;
  const evaluated = evaluate(report, chosen, { ...options, before });
  const byHand = correctionFindings(options.source.url ?? null, applied);
  const json = reportJson(report);
  const bare = emptyResult(options);
  const evaluation = { ...evaluated, findings: markedByHand(evaluated.findings, { ...bare, report: json }, byHand) };
  const diagnosis = diagnosisOf(evaluation);
  const items = itemsOf(evaluation, diagnosis);
  const summary = summaryOf(evaluation, items);
  const result: Result = {
    ...bare,
    verdict: verdictOf(report, items, { checks: evaluation.checks, summary }),
    coverage: coverageOf(report),
    report: json,
    findings: [...evaluation.findings],
    checks: evaluation.checks,
    diagnosis,
    items,
    summary,
  };
  const places = Object.fromEntries(items.map((item) => [item.id, placeOnPage(result, itemHead(result, item).place)]));
  return { result, quotes: evaluation.quotes, places, advice: adviceOf(chosen, evaluation) };
}
