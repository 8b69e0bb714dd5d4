import type { Report, Section, Stated } from '../../report/report';
import { FURTHER_CHARACTERS } from '../../report/traditional/furtherCharacters';
import { readerOf } from '../../report/traditional/simplified';

let further: ReturnType<typeof readerOf> | null = null;

/**
 * A text in simplified characters, one for one. The reader has already turned the characters that stand in the form's
 * own labels; these are the others, a longer list that no page loads.
 */
function turned(text: string): string {
  further ??= readerOf(FURTHER_CHARACTERS);
  return further.read(text);
}
const turnedIfAny = (text: string | null): string | null => (text === null ? null : turned(text));

function sectionIn(section: Section): Section {
  return { ...section, heading: turnedIfAny(section.heading), paragraphs: section.paragraphs.map(turned) };
}

function statedIn(stated: Stated): Stated {
  return {
    ...stated,
    titles: stated.titles.map(turned),
    besideTitle: stated.besideTitle.map(turned),
    organs: stated.organs.map((each) => ({ ...each, name: turned(each.name) })),
    period: stated.period && { ...stated.period, sentence: turned(stated.period.sentence) },
  };
}

/** A report printed in traditional characters as rules read it; its cells keep what is printed. Any other as it is. */
export function inSimplified(report: Report): Report {
  if (!report.isTraditional) return report;
  const { sections } = report;
  return {
    ...report,
    title: turnedIfAny(report.title),
    organ: turnedIfAny(report.organ),
    signature: { ...report.signature, organ: turnedIfAny(report.signature.organ) },
    stated: statedIn(report.stated),
    preamble: report.preamble.map(turned),
    sections: {
      overview: sectionIn(sections.overview),
      proactive: sectionIn(sections.proactive),
      requests: sectionIn(sections.requests),
      disputes: sectionIn(sections.disputes),
      problems: sectionIn(sections.problems),
      otherMatters: sectionIn(sections.otherMatters),
    },
    headings: report.headings.map((each) => ({ ...each, printed: turned(each.printed) })),
  };
}
