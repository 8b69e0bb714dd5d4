import type { Result } from '../result/resultSchema';
import { asHtmlTable } from './asHtmlTable';
import { asNotice } from './asNotice';
import { asSelfCheck } from './asSelfCheck';
import { asTsv } from './asTsv';
import type { RuleBook } from './entries';
import { listRows } from './listRows';

/** The three wordings: rows for a sheet, a letter to the organ, a reminder for its authors. */
export type Register = 'list' | 'notice' | 'selfCheck';

/** One result in one wording, as the clipboard takes it; the 清单 as a table too. */
export function copyOf(register: Register, result: Result, book: RuleBook): { text: string; html?: string } {
  if (register === 'notice') return { text: asNotice(result, book) };
  if (register === 'selfCheck') return { text: asSelfCheck(result, book) };
  const rows = listRows(result, book);
  return { text: asTsv(rows), html: asHtmlTable(rows) };
}
