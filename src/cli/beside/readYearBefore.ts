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
async function fromPage(listed: Listed, isNamed: boolean, pool: Pool): Promise<Reports> {
  const result = await pool.check({ sources: [{ kind: 'file', listed }], checkedAt: '' });
  // Interrupted: nothing is known of the page, and nothing will be compared.
  if (!result) return [];
  const { error, report } = result;
  if (error)
    return {
      refusal: {
        zh: `${OPTION} 读不了 ${listed.path}：${error.message.zh}`,
        en: `${OPTION} cannot read ${listed.path}: ${error.message.en}`,
      },
    };
  if (report) return [report];
  if (!isNamed) return [];
  return {
    refusal: {
      zh: `${OPTION}：${listed.path} 里没有找到年报。`,
      en: `${OPTION}: no report was found in ${listed.path}.`,
    },
  };
}

/** The reports a file holds: those of earlier results, or the one of a saved page. */
async function fromFile(listed: Listed, isNamed: boolean, pool: Pool): Promise<Reports> {
  if (listed.trouble !== null || !isResults(listed.path)) return fromPage(listed, isNamed, pool);
  const results = readResults(listed.path, OPTION);
  return 'refusal' in results ? results : results.flatMap(({ report }) => report ?? []);
}

/** What is to be compared with, from results or saved pages, files or folders. */
export async function readYearBefore(paths: readonly string[], pool: Pool): Promise<Reports> {
  const reports: ReportJson[] = [];
  for (const path of paths) {
    for (const listed of listFiles(path, (file) => isResults(file) || isReadable(file))) {
      const found = await fromFile(listed, listed.path === path, pool);
      if ('refusal' in found) return found;
      reports.push(...found);
    }
  }
  return reports;
}
