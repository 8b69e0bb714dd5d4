import { type AnyNode, hasChildren, isTag } from 'domhandler';
import { type Checked, check } from '../../src/check/check';
import { fromHtml } from '../../src/page/saved/fromHtml';
import { fromText } from '../../src/page/text/fromText';
import { valueAt } from '../../src/result/calculation';
import type { Expected } from './expected';
import type { Scenario } from './scenario';

const TERMS = { source: { kind: 'text' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;
const BLOCKS = new Set(['p', 'h1', 'h2', 'div', 'li', 'ul', 'tr', 'table', 'main', 'article']);
const UNSEEN = new Set(['del', 'script', 'style', 'title']);

/** What a browser would show of a node; struck words are copied like others, and no text can tell them apart. */
const isSeen = (node: AnyNode): boolean =>
  !isTag(node) ||
  !(
    UNSEEN.has(node.name) ||
    'hidden' in node.attribs ||
    node.attribs.class === 'unseen' ||
    node.attribs.style?.replaceAll(' ', '') === 'display:none'
  );

type Write = (cells: readonly string[]) => string;

/** A page's text in reading order: its tables row by row as `write` writes them, all else a block a paragraph. */
function textIn(node: AnyNode, write: Write): string {
  if (!isSeen(node)) return '';
  if (node.type === 'text') return node.data.replace(/[ \t\r\n]+/g, ' ');
  if (isTag(node) && node.name === 'br') return '\n';
  if (!hasChildren(node)) return '';
  const holdsTable =
    isTag(node) && node.name === 'tr' && node.children.some((cell) => textIn(cell, write).includes('\u0001'));
  if (isTag(node) && node.name === 'tr' && !holdsTable) {
    const cells = node.children.filter((cell) => isTag(cell) && /^t[dh]$/.test(cell.name));
    return `\n\u0001${write(cells.map((cell) => textIn(cell, write).replace(/\n+/g, '\n').trim()))}\n`;
  }
  const inside = node.children.map((child) => textIn(child, write)).join('');
  return isTag(node) && BLOCKS.has(node.name) ? `\n${inside}\n` : inside;
}

const tabs: Write = (cells) => cells.join('\t');
const bars: Write = (cells) => `| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`;

const written = (html: string, write: Write): string =>
  textIn(fromHtml(html), write)
    .replaceAll('\u0001', '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Numbers that nothing printed, relations that the page itself does not break, and a pass that it does not earn. */
function complaintsOf(name: string, { result }: Checked, page: Checked['result'], { cells }: Expected): string[] {
  const complaints: string[] = [];
  for (const [address, { value, printed }] of cells) {
    const found = valueAt(result, address);
    if (found !== null && found !== value)
      complaints.push(`${name}: ${address} prints ${JSON.stringify(printed)}, read as ${found}`);
  }
  const errors = new Set(page.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id));
  for (const { id, equation, message } of result.findings)
    if (equation && !errors.has(id)) complaints.push(`${name}: nothing causes ${id}: ${message.zh}`);
  if (result.verdict === 'pass' && page.verdict !== 'pass')
    complaints.push(`${name}: pass where the page is ${page.verdict}`);
  return complaints;
}

/** Whether a copy as text says what the page says: in one, a cell of two figures tears its row, and a hidden report is not there. */
const isTold = ({ copies, values }: Scenario): boolean =>
  copies === 'none' && values.every(({ form }) => form !== 'lines' && form !== 'blank');

/** What is wrong with the reading of a page's copy as text and as Markdown; it may leave unread what it cannot part. */
export function otherFormComplaints(
  scenario: Scenario,
  html: string,
  page: Checked['result'],
  expected: Expected,
): string[] {
  if (!isTold(scenario)) return [];
  const forms = { copied: written(html, tabs), markdown: written(html, bars) };
  return Object.entries(forms).flatMap(([name, text]) =>
    complaintsOf(name, check(fromText(text), TERMS), page, expected),
  );
}
