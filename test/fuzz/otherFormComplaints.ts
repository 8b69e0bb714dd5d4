import { type AnyNode, type Document, hasChildren, isTag } from 'domhandler';
import { type Checked, check } from '../../src/check/check';
import { decode } from '../../src/page/saved/decode';
import { fromHtml } from '../../src/page/saved/fromHtml';
import { mhtml } from '../../src/page/saved/mhtml';
import { fromText } from '../../src/page/text/fromText';
import { valueAt } from '../../src/result/calculation';
import { archived } from '../render/archived';
import { printedPage } from '../render/printedPage';
import { PROGRAMS, workbook } from '../render/workbook';
import type { Expected } from './expected';
import type { Scenario } from './scenario';

const TERMS = { source: { kind: 'text' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;
const BLOCKS = new Set(['p', 'h1', 'h2', 'div', 'li', 'ul', 'tr', 'table', 'main', 'article']);
const UNSEEN = new Set(['del', 'script', 'style', 'title']);

/** What a browser would show of a node; struck words are copied like others, and no text can tell them apart. */
export const isSeen = (node: AnyNode): boolean =>
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

/** Whether a sheet can hold the tables: its cells stand below each other, so that spans that do not fit, or a label left out, move the others. */
const fitsSheet = ({ proactive, requests, disputes }: Scenario): boolean =>
  (requests.cuts.length === 0 || requests.continuation !== 'gone') &&
  [proactive, requests, disputes].every(
    ({ spanning, misfit }) => spanning !== 'bare' && !(spanning === 'spans' && misfit),
  );

/** What a form that loses nothing says otherwise than the page. */
function differences(name: string, tree: Document, page: Checked['result'], { cells }: Expected): string[] {
  const { result } = check(tree, TERMS);
  const errors = ({ findings }: Checked['result']) =>
    findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
  const complaints = [...cells.keys()].flatMap((address) => {
    const [own, other] = [page, result].map(({ report }) => report?.cells[address]);
    const isSame = own?.state === other?.state && valueAt(page, address) === valueAt(result, address);
    return isSame
      ? []
      : [`${name}: ${address} is ${other?.state} ${other?.raw}, on the page ${own?.state} ${own?.raw}`];
  });
  if (result.verdict !== page.verdict) complaints.push(`${name}: ${result.verdict} where the page is ${page.verdict}`);
  if (errors(result).join() !== errors(page).join()) complaints.push(`${name}: other errors: ${errors(result)}`);
  return complaints;
}

/** What is wrong with the reading of what else a page may be: text may leave unread what cannot be parted. */
export function otherFormComplaints(
  scenario: Scenario,
  html: string,
  page: Checked['result'],
  expected: Expected,
): string[] {
  const [archive] = mhtml(archived(html)).pages;
  const own = archive ? differences('archive', fromHtml(decode(archive)), page, expected) : ['no page in the archive'];
  if (!isTold(scenario)) return own;
  const texts = { copied: written(html, tabs), markdown: written(html, bars), printed: printedPage(html, isSeen) };
  const program = PROGRAMS[(['excel', 'wps', 'calc'] as const)[scenario.year % 3] ?? 'excel'];
  return [
    ...own,
    ...(fitsSheet(scenario) ? differences('workbook', fromHtml(workbook(html, program, isSeen)), page, expected) : []),
    ...Object.entries(texts).flatMap(([name, text]) =>
      complaintsOf(name, check(fromText(text), TERMS), page, expected),
    ),
  ];
}
