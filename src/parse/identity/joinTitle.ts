import type { Line, TextLine } from '../lines/lines';
import { isReportTitle } from './isReportTitle';
import { organOfTitle } from './organ';

const LONGEST_PART = 40;
const MOST_PARTS = 3;
const sentence = /[。；，！？：]|[>»›]|^当前位置/;
const year = /(?:20\d\d|[二〇○零一三四五六七八九]{4})\s*年/;

const compact = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
const isPart = (line: Line | undefined): line is TextLine =>
  line?.kind === 'text' && line.heading === null && line.text.length <= LONGEST_PART && !sentence.test(line.text);

/** Whether a line says by itself whose report of which year it heads. */
const isWhole = (text: string): boolean =>
  isReportTitle(text) && year.test(compact(text)) && organOfTitle(text) !== null;

/** A title begun in one line: its year or its organ, or the words 政府信息公开 with what they are about still to come. */
const begins = (text: string): boolean =>
  year.test(compact(text)) || /[局委厅办院会府处部心镇乡县区市社署]$/.test(compact(text));

/** The title that lines make from here, and the last of them; null where they make none. */
function titleFrom(lines: readonly Line[], from: number): { line: TextLine; last: number } | null {
  const first = lines[from];
  if (!isPart(first) || isReportTitle(first.text) || !begins(first.text)) return null;
  let text = first.text;
  for (let last = from + 1; last < from + MOST_PARTS; last += 1) {
    const next = lines[last];
    if (!isPart(next) || isWhole(next.text) || next.text === first.text) return null;
    text += next.text;
    if (isWhole(text)) return { line: { ...first, text }, last };
  }
  return null;
}

/** A title that is broken over two or three lines, as large type breaks it, as one line. */
export function joinTitle(lines: readonly Line[]): Line[] {
  const top = lines.findIndex((line) => line.kind === 'segment' || (line.kind === 'text' && line.heading?.isNumbered));
  const end = top < 0 ? lines.length : top;
  for (let from = end - 1; from >= 0; from -= 1) {
    const title = titleFrom(lines, from);
    if (title) return [...lines.slice(0, from), title.line, ...lines.slice(title.last + 1)];
    const line = lines[from];
    if (line?.kind === 'text' && isWhole(line.text)) return [...lines];
  }
  return [...lines];
}
