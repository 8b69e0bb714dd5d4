import { foldYears } from '../../report/dates';
import { normalise } from '../../report/normalise';
import type { Report } from '../../report/report';
import { type ProseLine, proseLines } from './proseLines';

/** A sentence of the report's prose, where it stands in its paragraph, and its words without white space. */
export interface TextSentence extends ProseLine {
  readonly start: number;
  readonly end: number;
  /** NFKC, without white space and quote marks: what rules on words look at. */
  readonly words: string;
}

const sentence = /[^。！？；;!?]+[。！？；;!?]*/g;

/** The sentences of one paragraph. */
export function sentencesIn(line: ProseLine): TextSentence[] {
  return [...line.text.matchAll(sentence)].map((match): TextSentence => {
    const text = match[0].trim();
    const start = match.index + match[0].indexOf(text);
    return { ...line, text, start, end: start + text.length, words: foldYears(normalise(text)) };
  });
}

const read = new WeakMap<Report, readonly TextSentence[]>();

/** The paragraphs of a report, none twice: text above the first heading may be section one's as well. */
export function ownLines(report: Report): ProseLine[] {
  const lines = proseLines(report).filter(({ isTabulated }) => !isTabulated);
  const own = new Set(lines.flatMap(({ section, text }) => (section === null ? [] : [text])));
  return lines.filter(({ section, text }) => section !== null || !own.has(text));
}

/** Every sentence of a report, what opens it included; read once, for the many rules that ask. */
export function sentencesOf(report: Report): readonly TextSentence[] {
  const before = read.get(report);
  if (before) return before;
  const sentences = ownLines(report).flatMap(sentencesIn);
  read.set(report, sentences);
  return sentences;
}
