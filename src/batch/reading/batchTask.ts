import { gzipSync } from 'fflate/browser';
import type { DraftSource } from '../../check/draft/draftTask';
import type { DocumentHome } from '../../page/documents/documentRead';
import { readDocument } from '../../page/documents/readDocument';
import { decode } from '../../page/saved/decode';
import { fromHtml } from '../../page/saved/fromHtml';
import type { Refusal } from '../../report/documents';
import type { Settings } from '../../settings/settingsSchema';
import { type FoundList, reportLinks } from '../links/reportLinks';
import { delimitedRows } from '../roster/delimitedRows';
import { tableRows } from '../roster/tableRows';
import { isShell, type ReadReport, readReport } from './readReport';

/** What the worker of the batch page is asked. */
export type BatchTask =
  | {
      readonly kind: 'report';
      readonly given: DraftSource;
      readonly settings: Settings;
      /** ISO time. */
      readonly checkedAt: string;
    }
  | { readonly kind: 'list'; readonly bytes: Uint8Array; readonly url: string }
  | { readonly kind: 'rows'; readonly bytes: Uint8Array; readonly name: string };

export type BatchAnswer =
  | ({ readonly kind: 'report'; readonly packed: Uint8Array | null } & ReadReport)
  | { readonly kind: 'list'; readonly list: FoundList; readonly isScriptBuilt: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'refused'; readonly refused: Refusal }
  | { readonly kind: 'stopped' };

interface Surroundings {
  readonly home: DocumentHome;
  readonly now: () => number;
}

/** The rules stop in time for their results to be sent. */
const RULES_MS = 15_000;

/** A copy of more than this, packed, is not kept: a scan in a PDF may be large. */
const MOST_PACKED = 2 * 1024 * 1024;

/** What was read as it is kept; null for what is too large. */
function packedOf(given: DraftSource): Uint8Array | null {
  if (given.kind !== 'file') return null;
  const packed = gzipSync(given.bytes, { mtime: 0 });
  return packed.length > MOST_PACKED ? null : packed;
}

/** The rows of a roster in a file: of a workbook, of a document's largest table, else of a text. */
async function rowsIn(bytes: Uint8Array, name: string, home: DocumentHome): Promise<BatchAnswer> {
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return { kind: 'rows', rows: delimitedRows(decode(bytes)) };
  const read = await readDocument(bytes, name, home);
  return 'refused' in read ? { kind: 'refused', refused: read.refused } : { kind: 'rows', rows: tableRows(read.tree) };
}

/** Does what the batch page asks of its worker. */
export async function answerBatchTask(task: BatchTask, { home, now }: Surroundings): Promise<BatchAnswer> {
  if (task.kind === 'report') {
    const { given, settings, checkedAt } = task;
    const time = { limit: RULES_MS, now };
    const read = await readReport(given, { settings, checkedAt, time }, home);
    return { kind: 'report', ...read, packed: packedOf(given) };
  }
  if (task.kind === 'rows') return rowsIn(task.bytes, task.name, home);
  const tree = fromHtml(decode(task.bytes));
  const list = reportLinks(tree, task.url);
  return { kind: 'list', list, isScriptBuilt: list.links.length === 0 && isShell(tree) };
}
