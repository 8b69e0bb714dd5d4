import type { SummedReport } from '../finding/quantity';
import { type DeclaredSum, isRelation } from '../finding/relation';
import { cellsIn } from '../report/places/valueIn';
import type { ExtraRow } from '../report/report';
import type { ReportJson } from '../report/schema';
import { rules } from './index';

/** One sum that a rule declares over a report. */
export interface RuleSum extends DeclaredSum {
  readonly rule: string;
}

/** The rows of table 3 that the form does not have, each counted among the outcomes or not: the exported report does not say. */
function extraRows({ cells }: ReportJson, isOutcome: boolean): ExtraRow[] {
  const numbers = new Set(
    Object.keys(cells).flatMap((address) => /^requests\.extras\.(\d+)\./.exec(address)?.[1] ?? []),
  );
  return [...numbers].map((number) => ({ place: `requests.extras.${Number(number)}`, printed: '', isOutcome }));
}

function summed(report: ReportJson, isOutcome: boolean): SummedReport {
  const edition = report.editions.requests ?? '2021';
  return { cells: cellsIn(report), tables: { requests: { edition, extraRows: extraRows(report, isOutcome) } } };
}

const sumsOf = (report: SummedReport): RuleSum[] =>
  rules.filter(isRelation).flatMap(({ id, sums }) => [...sums(report)].map((sum) => ({ rule: id, ...sum })));

const sameTerms = (a: DeclaredSum, b: DeclaredSum): boolean => a.left.length === b.left.length;

/**
 * Every sum that rules declare over a report as exported, by rule and key. One that a row outside the form may or may
 * not belong to is left out: its terms are not known here.
 */
export function declaredSums(report: ReportJson): RuleSum[] {
  const sums = sumsOf(summed(report, true));
  const others = sumsOf(summed(report, false));
  return sums.filter((sum) =>
    others.some((other) => other.rule === sum.rule && other.key === sum.key && sameTerms(sum, other)),
  );
}
