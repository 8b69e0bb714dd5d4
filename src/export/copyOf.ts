import type { Result } from '../result/resultSchema';
import { asHtmlTable } from './asHtmlTable';
import { asInquiry } from './asInquiry';
import { asItem } from './asItem';
import { asNotice, type LetterOptions } from './asNotice';
import { asSelfCheck } from './asSelfCheck';
import { asStatement } from './asStatement';
import { asTsv } from './asTsv';
import type { RuleBook } from './entries';
import type { Flavours } from './htmlParts';
import { listRows } from './listRows';

/** The wordings: rows for a sheet, a letter to the organ, a citizen's question, a reminder for its authors, what was checked. */
export type Register = 'list' | 'notice' | 'inquiry' | 'selfCheck' | 'statement';

/** One result in one wording, as the clipboard takes it; the 清单 as a table too. */
export function copyOf(register: Register, result: Result, book: RuleBook, options: LetterOptions = {}): Flavours {
  if (register === 'notice') return asNotice(result, book, options);
  if (register === 'inquiry') return { text: asInquiry(result, book) };
  if (register === 'statement') return { text: asStatement(result) };
  if (register === 'selfCheck') return { text: asSelfCheck(result, book) };
  const rows = listRows(result, book);
  return { text: asTsv(rows), html: asHtmlTable(rows) };
}

/** One item by itself, with what is needed to find it again. */
export function copyItem(item: string, result: Result, book: RuleBook): { text: string } {
  return { text: asItem(item, result, book) };
}
