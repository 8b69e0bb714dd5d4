import { SECTIONS } from '../../report/addresses';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';
import { withoutPageMarks } from './stripped/withoutPageMarks';

const LONG = 60;
const headings = SECTIONS.map((id) => SECTION_LABELS[id].official);
const eachHeading = new RegExp(`(?:${headings.join('|')})`, 'g');
const titled = /^(.{0,60}?(?:年度报告|年报))(?=.)/;

/** What stands before, between and behind the form's headings in a line, and the headings. */
function partsOf(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: text, index } of line.matchAll(eachHeading)) {
    parts.push(line.slice(from, index), text);
    from = index + text.length;
  }
  return [...parts, line.slice(from)];
}

/** Two headings in one line, and more between them than a table of contents has. */
function hasRunTogether(line: string): boolean {
  const parts = line.length > LONG ? partsOf(line) : [];
  return parts.length > 4 && parts.some((part, at) => at % 2 === 0 && part.length > LONG);
}

/** Of a text whose lines have run together each heading of the form, the title and each paragraph on a line of its own. */
function parted(lines: readonly string[]): string[] {
  if (!lines.some(hasRunTogether)) return [...lines];
  return lines
    .flatMap((line) => partsOf(line).flatMap((part, at) => (at % 2 === 0 ? titleApart(part.trim()) : [part])))
    .flatMap((part) => part.split(/\u3000{2,}/))
    .filter((part) => part !== '');
}

function titleApart(text: string): string[] {
  const [title = ''] = titled.exec(text) ?? [];
  return title === '' || /[，。；“《]/.test(title) ? [text] : [title, text.slice(title.length)];
}

const markdownHeading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const underline = /^\s*(?:[-=*_]\s*){3,}$/;
const escaped = /\\([\\`*_{}[\]()#+.!>~-])/g;
const struck = /~~[^~]{1,200}~~/g;

function withoutMarks(line: string): string[] {
  if (underline.test(line)) return [];
  const [, words = line.replace(/^\s{0,3}>\s?/, '')] = markdownHeading.exec(line) ?? [];
  const plain = words
    .replace(struck, '')
    .replace(/\*\*|__/g, '')
    .replace(escaped, '$1');
  // Between strokes that part cells, one behind a backslash stays apart from them.
  return [/(?<!\\)\|/.test(plain) ? plain : plain.replaceAll('\\|', '|')];
}

const isMarkdown = (lines: readonly string[]): boolean =>
  lines.some(
    (line) =>
      markdownHeading.test(line) || /^\s*\*\*[^*]+\*\*\s*$/.test(line) || /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+/.test(line),
  );

/** A text's lines without the marks of Markdown, the ends of pages and what ran together. */
export function plainWords(text: string): string[] {
  const lines = withoutPageMarks(text.replace(/\r\n?/g, '\n').replaceAll('\f', '\n').split('\n'));
  return parted(isMarkdown(lines) ? lines.flatMap(withoutMarks) : lines);
}
