import { says } from '../../../finding/saidBy';
import { addressesOf } from '../../../report/addressesOf';
import { nameOf } from '../../../report/nameOf';
import { cellPlace, placeSteps } from '../../../report/places/places';
import type { ReportJson } from '../../../report/schema';
import type { Finding, Result } from '../../../result/resultSchema';

/** The rows of a table in the form's order, and whether each is on the page. */
function rowsOf(table: 'proactive' | 'requests', { editions, cells }: ReportJson): Map<string, boolean> {
  const rows = new Map<string, boolean>();
  const edition = editions[table];
  for (const address of edition ? addressesOf(table, edition) : []) {
    const row = cellPlace(address)?.row ?? '';
    const isPrinted = (cells[address]?.state ?? 'missing') !== 'missing';
    rows.set(row, rows.get(row) === true || isPrinted);
  }
  return rows;
}

/** Between which rows of the page a missing one should stand; null for what is no missing row. */
export function betweenRows({ rule, addresses }: Finding, { report }: Pick<Result, 'report'>): string | null {
  const [family, table, ...path] = placeSteps(addresses[0] ?? '');
  if (!report || !says(rule, 'missingRow') || family !== 'labels') return null;
  if (table !== 'proactive' && table !== 'requests') return null;
  const rows = [...rowsOf(table, report)];
  const at = rows.findIndex(([row]) => row === path.join('.'));
  if (at < 0) return null;
  const name = (found: readonly [string, boolean] | undefined): string =>
    found ? nameOf(`labels.${table}.${found[0]}`).zh.replace(nameOf(`tables.${table}`).zh, '') : '';
  const isPrinted = ([, printed]: readonly [string, boolean]): boolean => printed;
  const before = name(rows.slice(0, at).filter(isPrinted).at(-1));
  const after = name(rows.slice(at + 1).find(isPrinted));
  if (before && after) return `${before}与${after}之间`;
  if (before) return `${before}之后`;
  return after ? `${after}之前` : null;
}
