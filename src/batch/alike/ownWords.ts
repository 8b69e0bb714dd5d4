import { hashOf } from '../../finding/hashOf';
import { masked } from '../../finding/history/sameShare';
import { isOpening } from '../../finding/text/overviewText';
import { templateResidue } from '../../finding/text/templateResidue';

/** A paragraph of a unit's report. */
export interface UnitParagraph {
  readonly unit: string;
  /** Its place in the report: `sections.overview.paragraphs.2`. */
  readonly place: string;
  readonly text: string;
  /** What the unit calls itself: sentences that differ in nothing else are one. */
  readonly organ: string | null;
  /** Where the report was read: two rows of a roster may lead to one page. */
  readonly source: string;
}

/** What a paragraph says beside what everybody says. */
export interface OwnWords {
  readonly paragraph: UnitParagraph;
  /** As it is compared: without white space, every number alike. */
  readonly masked: string;
}

/** Fewer characters are alike by chance. */
export const SHORTEST = 50;

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[。；;！!])/).filter((sentence) => sentence.trim() !== '');

/** Whether a sentence is the form's own: its instructions, or what opens every report. */
const isTemplate = (sentence: string): boolean => isOpening(sentence) || templateResidue(sentence) !== null;

/** As many units as may say the same before it is taken for common wording. */
export const commonFrom = (units: number): number => Math.max(2, Math.floor(units / 3));

interface Sentence {
  readonly text: string;
  readonly masked: string;
  /** The same for all that differ in the unit's name alone. */
  readonly key: string;
}

function sentencesIn({ text, organ }: UnitParagraph): Sentence[] {
  return sentencesOf(text).map((sentence) => {
    const own = masked(sentence);
    const isNamed = organ !== null && sentence.includes(organ);
    return { text: sentence, masked: own, key: hashOf(isNamed ? masked(sentence.replaceAll(organ, '我单位')) : own) };
  });
}

interface ReadParagraph {
  readonly paragraph: UnitParagraph;
  readonly sentences: readonly Sentence[];
}

/** How many units say each sentence; the paragraphs of one unit follow one another. */
function countSentences(paragraphs: readonly ReadParagraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  const said = new Map<string, string>();
  for (const { paragraph, sentences } of paragraphs) {
    for (const { key } of sentences) {
      if (said.get(key) === paragraph.unit) continue;
      said.set(key, paragraph.unit);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The paragraphs without template wording and what over a third of the units say; what is left too short is left out. */
export function ownWordsOf(paragraphs: readonly UnitParagraph[], units: number): OwnWords[] {
  const read = paragraphs.map((paragraph) => ({ paragraph, sentences: sentencesIn(paragraph) }));
  const counts = countSentences(read);
  const most = commonFrom(units);
  return read.flatMap(({ paragraph, sentences }) => {
    const own = sentences.filter(({ text, key }) => (counts.get(key) ?? 0) <= most && !isTemplate(text));
    const left = own.map((sentence) => sentence.masked).join('');
    if (left.length < SHORTEST) return [];
    return [{ paragraph: { ...paragraph, text: own.map(({ text }) => text).join('') }, masked: left }];
  });
}
