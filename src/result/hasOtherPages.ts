import { says } from '../finding/saidBy';
import type { Result } from './resultSchema';

/** Whether the report goes on on other pages, which nobody has read. */
export function hasOtherPages({ findings }: Pick<Result, 'findings'>): boolean {
  return findings.some(({ rule }) => says(rule, 'otherPages'));
}
