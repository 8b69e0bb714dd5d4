import { SECTIONS } from '../../../report/addresses';
import type { Report } from '../../../report/report';
import type { Quote } from '../../rule';
import type { Sentence } from '../clauses/clause';
import { type Passage, quotesOf } from '../passage';
import { sentencesIn } from '../sentencesIn';
import { ownNamesOf } from '../words/ownNames';
import type { Token } from '../words/token';
import { tokensOf } from '../words/tokensOf';
import { type NotCompared, whyNotCompared } from './whyNotCompared';

/** A number in the prose, and why it would be compared with nothing if no rule does. */
export interface NumberInProse {
  /** Where it stands: offsets into its paragraph's text. */
  readonly at: Quote;
  readonly otherwise: NotCompared;
}

const NUMBER = /\d+(?:\.\d+)*(?:，\d{3})*/g;

const covers = ({ start, end }: { readonly start: number; readonly end: number }, from: number, to: number) =>
  start < to && end > from;

function numbersOf(passage: Passage, sentences: readonly Sentence[], tokens: readonly Token[]): NumberInProse[] {
  return [...passage.text.matchAll(NUMBER)].flatMap(({ 0: text, index }): NumberInProse[] => {
    const end = index + text.length;
    const [at] = quotesOf(passage, index, end);
    const token = tokens.find((each) => covers(each, index, end));
    if (!at || !token) return [];
    // H5, 12345热线 and 〔2023〕5号 are names.
    if (/[A-Za-z]/.test(passage.text.charAt(index - 1))) return [{ at, otherwise: { reason: 'name', word: null } }];
    const clauses = sentences.find((each) => covers(each, index, end))?.clauses ?? [];
    const clause = clauses.find((each) => covers(each, index, end)) ?? null;
    return [{ at, otherwise: whyNotCompared(token, clause) }];
  });
}

/** Every number in the prose of a report that is printed in digits, in page order. */
export function numbersIn(report: Report): NumberInProse[] {
  const byPassage = new Map<Passage, Sentence[]>();
  for (const sentence of sentencesIn(report, SECTIONS)) {
    const known = byPassage.get(sentence.passage);
    if (known) known.push(sentence);
    else byPassage.set(sentence.passage, [sentence]);
  }
  const names = ownNamesOf(report);
  return [...byPassage].flatMap(([passage, sentences]) =>
    numbersOf(passage, sentences, tokensOf(passage.text, names, report.year)),
  );
}
