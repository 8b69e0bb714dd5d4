import Tinypool from 'tinypool';
import type { Page } from '../inputs/input';
import { type CheckTerms, checkInput, type NotedResult } from './checkInput';
import { checkJoined } from './checkJoined';
import { finderIn } from './finderIn';
import type { PageTask, WorkerSetup } from './pageTask';
import { readSource } from './readSource';

// Sent by createPool, from the same version of this code.
const { settings, before, limitMs }: WorkerSetup = Tinypool.workerData;
const find = before && finderIn(before);

/** Checks a page, or the pages of one report as one; null where there is nothing on a line, or nothing to join. */
export async function checkPages({ sources, checkedAt }: PageTask): Promise<NotedResult | null> {
  const terms: CheckTerms = { settings, checkedAt, limitMs, before: find };
  const [first, ...others] = sources.map(readSource);
  if (!first) return null;
  if (others.length === 0) return checkInput(first, terms);
  const pages = others.flatMap((input): Page[] => (input && 'texts' in input ? [input] : []));
  const result = 'texts' in first ? checkJoined([first, ...pages], terms) : null;
  return result && { result, notes: [] };
}
