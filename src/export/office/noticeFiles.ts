import { safe } from '../exportName';
import { asNotice, type LetterOptions } from '../letters/asNotice';
import type { RuleBook } from '../letters/entries';
import { lettersOf } from '../letters/lettersOf';
import { letterDocx } from './letterDocx';
import type { OfficeUnit } from './officeUnit';
import type { NamedFile } from './zipFiles';

/** The letters of a batch, and whom none was written to. */
export interface Notices {
  readonly files: readonly NamedFile[];
  /** Read, and nothing to be asked. */
  readonly withoutItems: readonly string[];
  /** Nobody has read their report: no letter says so for them. */
  readonly unread: readonly string[];
}

/** Two names that a file system may hold for one are told apart. */
const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Writes letters to units that come one by one, in the order of the roster: no result is held longer than its letter is made. */
export interface NoticeWriter {
  readonly add: (unit: OfficeUnit) => void;
  readonly notices: () => Notices;
}

/** A 通知 for each unit that something is to be asked of, as documents with names of their own. */
export function noticeWriter(book: RuleBook, options: LetterOptions = {}): NoticeWriter {
  const used = new Set<string>();
  const nameOf = (unit: OfficeUnit): string => {
    const stem = `通知_${safe(unit.name) || '未知单位'}_${unit.result?.report?.year ?? '未知年度'}`;
    let name = stem;
    for (let at = 2; used.has(keyOf(name)); at += 1) name = `${stem}（${at}）`;
    used.add(keyOf(name));
    return name;
  };
  const [files, withoutItems, unread]: [NamedFile[], string[], string[]] = [[], [], []];
  return {
    add(unit) {
      const { result, name } = unit;
      if (!result?.report) unread.push(name);
      else if (!lettersOf(result).includes('notice')) withoutItems.push(name);
      else files.push({ name: `${nameOf(unit)}.docx`, content: letterDocx(asNotice(result, book, options).text) });
    },
    notices: () => ({ files, withoutItems, unread }),
  };
}

/** The same of units that are all there. */
export function noticeFiles(units: readonly OfficeUnit[], book: RuleBook, options: LetterOptions = {}): Notices {
  const writer = noticeWriter(book, options);
  for (const unit of units) writer.add(unit);
  return writer.notices();
}
