import type { ReportJson } from '../../report/schema';
import { isReadable } from '../inputs/isReadable';
import { type Listed, listFiles } from '../inputs/listFiles';
import type { Refusal } from '../parseArguments';
import type { Pool } from '../workers/createPool';
import { readResults } from './readBeside';

const OPTION = '--year-before';
const isResults = (path: string): boolean => /\.(?:json|ndjson|jsonl)$/i.test(path);

type Reports = readonly ReportJson[] | Refusal;

/** The report on a saved page; none on a page without one, which only a folder may hold. */
async function fromPage(file: Listed, isNamed: boolean, pool: Pool): Promise<Reports> {
  const result = await pool.check({ sources: [{ kind: 'file', listed: file }], checkedAt: '' });
  // Interrupted: nothing is known of the page, and nothing will be compared.
  if (!result) return [];
  const { error, report } = result;
  if (error)
    return {
      refusal: {
        zh: `${OPTION} 读不了 ${file.path}：${error.message.zh}`,
        en: `${OPTION} cannot read ${file.path}: ${error.message.en}`,
      },
    };
  if (report) return [report];
  if (!isNamed) return [];
  return {
    refusal: {
      zh: `${OPTION}：${file.path} 里没有找到年报。`,
      en: `${OPTION}: no report was found in ${file.path}.`,
    },
  };
}

/** The reports a file holds: those of earlier results, or the one of a saved page. */
async function fromFile(file: Listed, isNamed: boolean, pool: Pool): Promise<Reports> {
  if (file.trouble !== null || !isResults(file.path)) return fromPage(file, isNamed, pool);
  const results = readResults(file.path, OPTION);
  return 'refusal' in results ? results : results.flatMap(({ report }) => report ?? []);
}

/** What is to be compared with, from results or saved pages, files or folders. */
export async function readYearBefore(paths: readonly string[], pool: Pool): Promise<Reports> {
  const reports: ReportJson[] = [];
  for (const path of paths) {
    for (const file of listFiles(path, (path) => isResults(path) || isReadable(path))) {
      const found = await fromFile(file, file.path === path, pool);
      if ('refusal' in found) return found;
      reports.push(...found);
    }
  }
  return reports;
}
