import type { Bilingual } from '../../finding/rule';
import { normalise } from '../../report/normalise';

/** A term of an office's own list. */
export interface OfficeTerm {
  readonly term: string;
  /** `accept`: it is right here, whatever else the list or the tool says of it. */
  readonly kind: 'flag' | 'accept';
  /** What the office would rather read, or why; in its own words. */
  readonly advice: string | null;
}

export interface WordList {
  readonly terms: readonly OfficeTerm[];
  /** Lines that were not taken, from 1, with why. */
  readonly refused: readonly { readonly line: number; readonly text: string; readonly why: Bilingual }[];
}

const FLAG = /^(?:标出|标记|提示|禁用|不用|慎用|错误|不规范|flag|avoid)$/i;
const ACCEPT = /^(?:接受|可用|允许|保留|正确|规范|白名单|accept|allow|keep)$/i;
const HEADING = /^(?:词语?|用语|词条|术语|关键词|表述|term|word)$/i;

const TOO_SHORT: Bilingual = { zh: '不足两个字', en: 'fewer than two characters' };
const TOO_LONG: Bilingual = { zh: '超过五十个字', en: 'more than fifty characters' };
const TWICE: Bilingual = { zh: '前面已有，处理不同', en: 'listed before, with another kind' };
const TOO_MANY: Bilingual = { zh: '超过两千条', en: 'beyond two thousand terms' };
const [LEAST, LONGEST, MOST] = [2, 50, 2000];

/** A line: the term, whether it is flagged or accepted, and advice; where the second cell is no kind, it is the advice. */
function termOf(row: readonly string[]): OfficeTerm {
  const [term = '', second = '', ...rest] = row.map((cell) => cell.trim());
  const isKind = FLAG.test(second) || ACCEPT.test(second);
  const advice = [...(isKind ? [] : [second]), ...rest].filter(Boolean).join('；');
  return { term, kind: ACCEPT.test(second) ? 'accept' : 'flag', advice: advice || null };
}

const isComment = ([first = '']: readonly string[]): boolean => /^\s*(?:#|\/\/)/.test(first);
const isHeading = ([first = '']: readonly string[]): boolean => HEADING.test(first.trim());

/** Why a term is not taken; null where it is. */
function troubleOf({ term, kind }: OfficeTerm, known: ReadonlyMap<string, OfficeTerm>): Bilingual | null {
  const { length } = [...normalise(term)];
  if (length < LEAST) return TOO_SHORT;
  if (length > LONGEST) return TOO_LONG;
  const former = known.get(normalise(term));
  if (former && former.kind !== kind) return TWICE;
  return known.size >= MOST && !former ? TOO_MANY : null;
}

/** Reads the rows of a text or a workbook as a list of terms: 词语, 处理 (标出 or 接受), 说明; a term alone is flagged. */
export function readWordList(rows: readonly (readonly string[])[]): WordList {
  const known = new Map<string, OfficeTerm>();
  const refused: WordList['refused'][number][] = [];
  for (const [at, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '') || isComment(row) || (at === 0 && isHeading(row))) continue;
    const term = termOf(row);
    const why = troubleOf(term, known);
    if (why) refused.push({ line: at + 1, text: term.term, why });
    else known.set(normalise(term.term), known.get(normalise(term.term)) ?? term);
  }
  return { terms: [...known.values()], refused };
}
