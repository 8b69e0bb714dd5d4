import type { Result } from '../result/resultSchema';
import type { Register } from '../words/registers';
import { asItem } from './asItem';
import { asInquiry } from './letters/asInquiry';
import { asNotice, type LetterOptions } from './letters/asNotice';
import { asPrivateNotice } from './letters/asPrivateNotice';
import { asSelfCheck } from './letters/asSelfCheck';
import { asStatement } from './letters/asStatement';
import type { RuleBook } from './letters/entries';
import { lettersOf } from './letters/lettersOf';
import { asHtmlTable } from './tables/asHtmlTable';
import { asTsv } from './tables/asTsv';
import type { Flavours } from './tables/htmlParts';
import { listRows } from './tables/listRows';

type Write = (result: Result, book: RuleBook, options: LetterOptions) => Flavours;

function asList(result: Result, book: RuleBook): Flavours {
  const rows = listRows(result, book, true);
  return { text: asTsv(rows), html: asHtmlTable(rows) };
}

/** Every wording with what writes it. */
const WRITERS: Readonly<Record<Register, Write>> = {
  list: asList,
  notice: asNotice,
  inquiry: (result, book) => ({ text: asInquiry(result, book) }),
  private: asPrivateNotice,
  statement: (result, book) => ({ text: asStatement(result, book) }),
  selfCheck: (result, book) => ({ text: asSelfCheck(result, book) }),
};

/** One result in one wording, as the clipboard takes it. A letter that would ask for nothing says what was checked instead. */
export function copyOf(register: Register, result: Result, book: RuleBook, options: LetterOptions = {}): Flavours {
  const isAsking = register === 'notice' || register === 'inquiry';
  const isNeeded = !isAsking || lettersOf(result).includes(register);
  return WRITERS[isNeeded ? register : 'statement'](result, book, options);
}

/** One item by itself, with what is needed to find it again. */
export function copyItem(item: string, result: Result, book: RuleBook): { text: string } {
  return { text: asItem(item, result, book) };
}
