import { switchedOffSentence } from '../../result/isGreen';
import type { Result } from '../../result/resultSchema';
import { inLanguage, type Language } from '../../words/language';
import { pad, widthOf } from './pad';
import type { Paint, Tone } from './paint';
import { originOf } from './resultText';
import { COUNTS, headingOf, WORDS } from './words';

/** What the summary keeps of a result: many thousand reports may pass by. */
export interface Row {
  readonly tone: Tone;
  readonly cells: readonly string[];
}

/** The figures of a row stand right, words left. */
const FIRST_NUMBER = 3;

/** What keeps a pass from being green though nothing is said against it: it stands in the summary too. */
function reservations(result: Result, language: Language): string[] {
  const { length } = result.source.others;
  const off = switchedOffSentence(result);
  const others = { zh: `页面另有 ${length} 份年报未核验`, en: `${length} more on the page, not checked` };
  return [...(off ? [off] : []), ...(length > 0 ? [others] : [])].map((words) => inLanguage(words, language));
}

/** One line of the summary. */
export function rowOf(result: Result, language: Language): Row {
  const { sign, tone, words } = headingOf(result);
  const counts = result.report ? COUNTS.map(({ of }) => String(of(result))) : COUNTS.map(() => '');
  const blank = result.report ? String(result.coverage.blank) : '';
  const organ = result.report?.organ ?? '';
  const year = String(result.report?.year ?? '');
  return {
    tone,
    cells: [
      `${sign} ${inLanguage(words, language)}`,
      organ,
      year,
      ...counts,
      blank,
      [originOf(result), ...reservations(result, language)].join('  '),
    ],
  };
}

/** The results in a table, as a reader of several wants it at the end. */
export function summaryTable(rows: readonly Row[], language: Language, paint: Paint): string {
  const words = [
    WORDS.verdict,
    WORDS.organ,
    WORDS.year,
    ...COUNTS.map((count) => count.words),
    WORDS.blank,
    WORDS.file,
  ];
  const head = words.map((each) => inLanguage(each, language));
  const widths = head.map((text, column) =>
    Math.max(widthOf(text), ...rows.map(({ cells }) => widthOf(cells[column] ?? ''))),
  );
  const last = head.length - 1;
  const line = (cells: readonly string[]): string[] =>
    cells.map((cell, column) => (column === last ? cell : pad(cell, widths[column] ?? 0, column >= FIRST_NUMBER)));
  const body = rows.map(({ tone, cells }) => {
    const [first = '', ...rest] = line(cells);
    return [paint(tone, first), ...rest].join('  ');
  });
  return [paint('strong', line(head).join('  ')), ...body, ''].join('\n');
}
