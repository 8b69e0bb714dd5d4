import { organKey } from '../finding/yearBefore';
import type { Report } from '../report/report';
import type { ReportJson } from '../report/schema';
import { checkInput } from './checkInput';
import { isReadable } from './isReadable';
import { type Listed, listFiles } from './listFiles';
import type { Refusal } from './parseArguments';
import { readResults } from './readBeside';
import { readFile } from './readFile';

const OPTION = '--year-before';
const isResults = (path: string): boolean => /\.(?:json|ndjson|jsonl)$/i.test(path);

/** Finds the report to compare with among those that were named. */
export type FindBefore = (report: Report) => ReportJson | null;

/** The report on a saved page; null for a page without one, which only a folder may hold. */
function fromPage(listed: Listed, isNamed: boolean): ReportJson | null | Refusal {
  const { report, error } = checkInput(readFile(listed), { settings: {}, checkedAt: '' });
  if (error)
    return {
      refusal: {
        zh: `${OPTION} 读不了 ${listed.path}：${error.message.zh}`,
        en: `${OPTION} cannot read ${listed.path}: ${error.message.en}`,
      },
    };
  if (report || !isNamed) return report;
  return {
    refusal: {
      zh: `${OPTION}：${listed.path} 里没有找到年报。`,
      en: `${OPTION}: no report was found in ${listed.path}.`,
    },
  };
}

/** The reports a file holds: those of earlier results, or the one of a saved page. */
function fromFile(listed: Listed, isNamed: boolean): readonly ReportJson[] | Refusal {
  if (listed.trouble === null && isResults(listed.path)) {
    const results = readResults(listed.path, OPTION);
    return 'refusal' in results ? results : results.flatMap(({ report }) => report ?? []);
  }
  const report = fromPage(listed, isNamed);
  if (report === null) return [];
  return 'refusal' in report ? report : [report];
}

function reportsIn(paths: readonly string[]): readonly ReportJson[] | Refusal {
  const reports: ReportJson[] = [];
  for (const path of paths) {
    const files = listFiles(path, (file) => isResults(file) || isReadable(file));
    for (const listed of files) {
      const found = fromFile(listed, listed.path === path);
      if ('refusal' in found) return found;
      reports.push(...found);
    }
  }
  return reports;
}

/** An organ's reports stand under its name and under its code. */
function keysOf({ organ, organCode }: Pick<ReportJson, 'organ' | 'organCode'>): string[] {
  return [...(organ === null ? [] : [organKey(organ)]), ...(organCode === null ? [] : [`code ${organCode}`])];
}

function finderIn(reports: readonly ReportJson[]): FindBefore {
  const byOrgan = new Map<string, ReportJson[]>();
  for (const report of reports)
    for (const key of keysOf(report)) byOrgan.set(key, [...(byOrgan.get(key) ?? []), report]);
  // Of another organ, the comparison says that it is: silence would read as if nothing had been given.
  const other = reports.find(({ organ, year }) => organ !== null && year !== null) ?? reports[0] ?? null;
  return (report) => {
    const own = keysOf(report).flatMap((key) => byOrgan.get(key) ?? []);
    return own.find(({ year }) => report.year !== null && year === report.year - 1) ?? own[0] ?? other;
  };
}

/** What is to be compared with, from results or saved pages, files or folders; null where none are named. */
export function readYearBefore(paths: readonly string[]): FindBefore | null | Refusal {
  if (paths.length === 0) return null;
  const reports = reportsIn(paths);
  return 'refusal' in reports ? reports : finderIn(reports);
}
