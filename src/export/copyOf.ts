import type { Result } from '../result/resultSchema';
import { asHtmlTable } from './asHtmlTable';
import { asInquiry } from './asInquiry';
import { asItem } from './asItem';
import { asNotice, type LetterOptions } from './asNotice';
import { asPrivateNotice } from './asPrivateNotice';
import { asSelfCheck } from './asSelfCheck';
import { asStatement } from './asStatement';
import { asTsv } from './asTsv';
import type { RuleBook } from './entries';
import type { Flavours } from './htmlParts';
import { lettersOf } from './lettersOf';
import { listRows } from './listRows';
import type { Register } from './register';

/** One result in one wording, as the clipboard takes it. A letter that would ask for nothing says what was checked instead. */
export function copyOf(register: Register, result: Result, book: RuleBook, options: LetterOptions = {}): Flavours {
  const isAsking = register === 'notice' || register === 'inquiry';
  if (isAsking && !lettersOf(result).includes(register)) return { text: asStatement(result) };
  if (register === 'notice') return asNotice(result, book, options);
  if (register === 'inquiry') return { text: asInquiry(result, book) };
  if (register === 'private') return asPrivateNotice(result, book);
  if (register === 'statement') return { text: asStatement(result) };
  if (register === 'selfCheck') return { text: asSelfCheck(result, book) };
  const rows = listRows(result, book);
  return { text: asTsv(rows), html: asHtmlTable(rows) };
}

/** One item by itself, with what is needed to find it again. */
export function copyItem(item: string, result: Result, book: RuleBook): { text: string } {
  return { text: asItem(item, result, book) };
}
