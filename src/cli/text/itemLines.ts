import type { Bilingual } from '../../finding/rule';
import { findingsOf } from '../../result/itemHead';
import { circled, itemNumbers } from '../../result/itemNumbers';
import type { Finding, Item, Result } from '../../result/resultSchema';
import { inLanguage, type Language } from '../../words/language';
import { type ItemWords, itemWords } from './itemWords';
import type { Paint } from './paint';
import { gradeOf, RECHECKED, WORDS } from './words';

/** What every line of one result's text needs. */
export interface TextOptions {
  readonly result: Result;
  readonly language: Language;
  readonly paint: Paint;
}

const INDENT = '     ';

/** One finding speaks for itself; several are said to be one problem, each on a line of its own. */
function problemLines({ head, messages }: ItemWords): string[] {
  return head === null ? [...messages] : [head, ...messages.map((message) => INDENT + message)];
}

function recheckOf(item: Item, { result, language, paint }: TextOptions): string {
  const state = findingsOf(result, item)[0]?.recheck;
  return state ? ` ${paint('faint', `[${inLanguage(RECHECKED[state], language)}]`)}` : '';
}

/** One item: its number as on the page, what it is, and, unless it is a mere note, what it rests on. */
export function itemLines(item: Item, options: TextOptions): string[] {
  const { result, language, paint } = options;
  const words = itemWords(item, result, language);
  if (!words) return [];
  const severity = gradeOf(item);
  const number = itemNumbers(result).get(item.id);
  const sign = number === undefined ? '·' : circled(number);
  const [problem = '', ...sums] = problemLines(words);
  const head = `  ${paint(severity.tone, `${sign} ${inLanguage(severity.words, language)}`)} ${problem}${recheckOf(item, options)}`;
  if (item.severity === 'info') return [head];
  const labelled = (label: Bilingual, text: string): string =>
    `${INDENT}${paint('faint', inLanguage(label, language))} ${text}`;
  return [head, ...sums, labelled(WORDS.basis, words.basis), labelled(WORDS.fix, words.advice)];
}

const BEFORE: Bilingual = { zh: '先前：', en: 'before: ' };

const isMended = ({ recheck }: Finding): boolean => recheck === 'mended';

/** What an earlier check found and what holds now. */
export function mendedLines({ result, language, paint }: TextOptions): string[] {
  const sign = paint('pass', `✓ ${inLanguage(RECHECKED.mended, language)}`);
  return result.findings
    .filter(isMended)
    .map(({ message }) => `  ${sign} ${inLanguage(BEFORE, language)}${inLanguage(message, language)}`);
}
