import type { Result } from '../result/resultSchema';
import { asItem } from './asItem';
import { asInquiry } from './letters/asInquiry';
import { asNotice, type LetterOptions } from './letters/asNotice';
import { asPrivateNotice } from './letters/asPrivateNotice';
import { asSelfCheck } from './letters/asSelfCheck';
import { asStatement } from './letters/asStatement';
import type { RuleBook } from './letters/entries';
import { lettersOf } from './letters/lettersOf';
import type { Register } from './letters/register';
import { asHtmlTable } from './tables/asHtmlTable';
import { asTsv } from './tables/asTsv';
import type { Flavours } from './tables/htmlParts';
import { listRows } from './tables/listRows';

/** One result in one wording, as the clipboard takes it. A letter that would ask for nothing says what was checked instead. */
export function copyOf(register: Register, result: Result, book: RuleBook, options: LetterOptions = {}): Flavours {
  const isAsking = register === 'notice' || register === 'inquiry';
  if (isAsking && !lettersOf(result).includes(register)) return { text: asStatement(result, book) };
  if (register === 'notice') return asNotice(result, book, options);
  if (register === 'inquiry') return { text: asInquiry(result, book) };
  if (register === 'private') return asPrivateNotice(result, book);
  if (register === 'statement') return { text: asStatement(result, book) };
  if (register === 'selfCheck') return { text: asSelfCheck(result, book) };
  const rows = listRows(result, book);
  return { text: asTsv(rows), html: asHtmlTable(rows) };
}

/** One item by itself, with what is needed to find it again. */
export function copyItem(item: string, result: Result, book: RuleBook): { text: string } {
  return { text: asItem(item, result, book) };
}
