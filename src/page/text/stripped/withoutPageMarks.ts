import { isFormWord } from '../../../report/formWords';
import { normalise } from '../../../report/normalise';

/** A page's number, alone in its line. A bare figure is none: it may be a table's. */
const pageNumber =
  /^\s*(?:[-—–－~·]{1,2}\s*\d{1,3}\s*[-—–－~·]{1,2}|第\s*\d{1,3}\s*页(?:\s*[,，/／]?\s*[共总]\s*\d{1,3}\s*页)?|\d{1,3}\s*[/／]\s*\d{1,3}|page\s*\d{1,3}(?:\s*of\s*\d{1,3})?)\s*$/i;
const title = /(?:年度报告|年报)$/;
const prose = /[，。；：？！]/;
const numbered = /^[(（]?(?:[一二三四五六七八九十]|\d{1,2})[)）、.．]/;
const LONGEST_HEAD = 60;
/** So many times at a page's end, a line is the pages', not the report's. */
const OFTEN = 3;

const isBlank = (line: string | undefined): boolean => line !== undefined && line.trim() === '';

/** The nearest line that says something, from `at` on in one direction. */
function nearest(lines: readonly string[], at: number, step: 1 | -1): number {
  let next = at + step;
  while (isBlank(lines[next])) next += step;
  return next;
}

function mayHead(line: string): boolean {
  const text = line.trim();
  return (
    text.length > 3 && text.length <= LONGEST_HEAD && !/[\t|]/.test(text) && !prose.test(text) && !isFormWord(text)
  );
}

/** Lines beside a page's number that say what stands at the head or foot of other pages too. */
function runningHeads(lines: readonly string[], marks: readonly number[]): number[] {
  const beside = marks
    .flatMap((at) => [nearest(lines, at, -1), nearest(lines, at, 1)])
    .filter((at) => mayHead(lines[at] ?? ''));
  const wording = (at: number) => normalise(lines[at] ?? '').replace(/^20\d\d年?(?:度)?/, '');
  const counts = new Map<string, number>();
  for (const at of new Set(beside)) counts.set(wording(at), (counts.get(wording(at)) ?? 0) + 1);
  const first = new Map<string, number>();
  for (const at of lines.keys()) if (!first.has(wording(at))) first.set(wording(at), at);
  return beside.filter((at) => {
    const text = wording(at);
    const isRepeated = title.test(text) && (first.get(text) ?? at) < at;
    return isRepeated || ((counts.get(text) ?? 0) >= OFTEN && !numbered.test(text));
  });
}

/** Lines without the numbers of printed pages and what is repeated beside them; what they parted stands together again. */
export function withoutPageMarks(lines: readonly string[]): string[] {
  const marks = [...lines.keys()].filter((at) => pageNumber.test(lines[at] ?? ''));
  const gone = new Set([...marks, ...runningHeads(lines, marks)]);
  for (const at of [...gone]) {
    // Where one cell stands in a line, an empty line ends its row.
    if (lines[nearest(lines, at, -1)]?.startsWith('\t')) continue;
    for (const step of [1, -1] as const) for (let next = at + step; isBlank(lines[next]); next += step) gone.add(next);
  }
  return lines.filter((_, at) => !gone.has(at));
}
