import type { SectionId } from '../../report/addresses';
import { foldYears } from '../../report/dates';
import { own } from '../../report/own';
import type { Report } from '../../report/report';
import type { Quote } from '../rule';
import { type ProseLine, proseLines } from '../text/proseLines';

/** Prose that belongs together: a paragraph, or one that page ends have cut into lines, without its white space. */
export interface Passage {
  readonly section: SectionId;
  readonly text: string;
  readonly lines: readonly ProseLine[];
  /** For each character of `text`: which line it stands in, and where. */
  readonly lineOf: readonly number[];
  readonly offsetOf: readonly number[];
}

/** No report has more prose; a page that has is not read to its end. */
const MAX_LENGTH = 100_000;
const SAME: Record<string, string> = own({
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '﹑': '、',
  '․': '.',
});
const skipped = /[\s\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\u00ad“”„"'‘’「」『』]/;

/** A character as it is compared: digits, letters, points and per cent signs half-width, marks full-width. */
function folded(character: string): string {
  const code = character.charCodeAt(0);
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a) || code === 0xff05 || code === 0xff0e)
    return String.fromCharCode(code - 0xfee0);
  return SAME[character] ?? character;
}

const isDigit = (character: string | undefined) => character !== undefined && /[\d０-９]/.test(character);

/** Whether two numbers would run into one if this white space went: 12 34, but not 2 0. */
const joinsNumbers = (before: readonly string[], after: string, at: number) =>
  isDigit(before.at(-1)) && isDigit(after[at + 1]) && (isDigit(before.at(-2)) || isDigit(after[at + 2]));

function passageOf(lines: readonly ProseLine[]): Passage {
  // Joined once: to look at the end of a text that grows costs its whole length each time.
  const characters: string[] = [];
  const lineOf: number[] = [];
  const offsetOf: number[] = [];
  const push = (character: string, line: number, offset: number) => {
    characters.push(character);
    lineOf.push(line);
    offsetOf.push(offset);
  };
  lines.forEach((line, index) => {
    for (let at = 0; at < line.text.length; at += 1) {
      const character = line.text[at] ?? '';
      if (!skipped.test(character)) push(folded(character), index, at);
      else if (joinsNumbers(characters, line.text, at)) push(' ', index, at);
    }
  });
  return { section: lines[0]?.section ?? 'overview', text: foldYears(characters.join('')), lines, lineOf, offsetOf };
}

const startsAnew =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|[一二三四五六七八九十]是)/;
const WIDE = 25;

/** Whether a line was cut by a page end: it is long, does not end as a sentence does, and the next one goes on. */
const goesOn = (line: string, next: string) =>
  line.length >= WIDE && !/[。；：！？.;:!?]\s*$/.test(line) && !startsAnew.test(next);

/** The prose of some sections, lines broken by page ends joined. */
export function passagesOf(report: Report, sections: readonly SectionId[]): Passage[] {
  const groups: ProseLine[][] = [];
  let length = 0;
  for (const line of proseLines(report, sections)) {
    if (line.isTabulated) continue;
    length += line.text.length;
    if (length > MAX_LENGTH) break;
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && last.section === line.section && goesOn(last.text, line.text)) open.push(line);
    else groups.push([line]);
  }
  return groups.map(passageOf);
}

/** Where some of a passage's words stand in the paragraphs of the page. */
export function quotesOf({ lines, lineOf, offsetOf }: Passage, start: number, end: number): Quote[] {
  const quotes: Quote[] = [];
  for (let at = start; at < end; at += 1) {
    const place = lines[lineOf[at] ?? 0]?.place;
    const offset = offsetOf[at] ?? 0;
    const last = quotes.at(-1);
    if (last && last.place === place) quotes[quotes.length - 1] = { ...last, end: offset + 1 };
    else if (place) quotes.push({ place, start: offset, end: offset + 1 });
  }
  return quotes;
}

/** The same words as printed. */
export function printed(passage: Passage, start: number, end: number): string {
  return quotesOf(passage, start, end)
    .map(({ place, start: from, end: to }) => passage.lines.find((line) => line.place === place)?.text.slice(from, to))
    .join('');
}
