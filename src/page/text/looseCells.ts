import { DISPUTE_RESULTS, EDITIONS, REQUEST_COLUMNS, TABLES } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import { beginsFormWord, isFormWord } from '../../report/formWords';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS, LITIGATION_LABEL } from '../../report/labels/disputeLabels';
import { PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';
import { REQUEST_COLUMN_LABELS } from '../../report/labels/requestLabels';
import { normalise } from '../../report/normalise';
import { columnOrder } from './columnOrder';
import type { LooseTable } from './looseTable';

/** Labels, and the figures that follow them. */
interface Group {
  readonly labels: readonly string[];
  readonly figures: readonly string[];
}

const figure = /^[+-]?\d[\d,]*(?:\.\d+)?(?:件|项|万元|元)?$/;
const isFigure = (text: string): boolean => figure.test(normalise(text));
const FEWEST_LABELS = 6;
/** The longest label and its figures. */
const LONGEST = 200;
const MOST_PIECES = 4;

/** What a line holds: cells part by two spaces or more; figures at its end by one. */
function piecesOf(line: string): string[] {
  return line
    .trim()
    .split(/[ \u00a0]{2,}|\u3000+/)
    .flatMap((piece) => (piece.split(/\s/).every(isFigure) ? piece.split(/\s/) : [piece]))
    .filter((piece) => piece.trim() !== '');
}

/** The longest label that lines make from here: 其他 over 结果 is one of table 4, 其他 alone one of table 3. */
function labelAt(lines: readonly string[], at: number): { label: string; next: number } | null {
  let longest: { label: string; next: number } | null = null;
  let label = '';
  for (let next = at, pieces = 0; next < lines.length && pieces < MOST_PIECES; next += 1) {
    const piece = (lines[next] ?? '').trim();
    if (piece === '') continue;
    label += piece;
    pieces += 1;
    if (isFormWord(label)) longest = { label, next: next + 1 };
    else if (!beginsFormWord(label)) break;
  }
  return longest;
}

/** The labels and figures that begin at a line, to the first line that is neither. */
function wordsFrom(lines: readonly string[], from: number): { words: string[]; next: number } {
  const words: string[] = [];
  let next = from;
  while (next < lines.length && !lines[next]?.includes('\t')) {
    const pieces = piecesOf(lines[next] ?? '');
    // A row's last figure and the ordinal of the next label are no label.
    const whole = pieces.length === 1 && !isFigure(pieces[0] ?? '') ? labelAt(lines, next) : null;
    if (!whole && !pieces.every((piece) => isFigure(piece) || isFormWord(piece))) break;
    words.push(...(whole ? [whole.label] : pieces));
    next = whole?.next ?? next + 1;
  }
  return { words, next };
}

function groupsOf(words: readonly string[]): Group[] {
  const groups: { labels: string[]; figures: string[] }[] = [];
  for (const word of words) {
    const current = groups.at(-1);
    if (isFigure(word)) current?.figures.push(word);
    else if (!current || current.figures.length > 0) groups.push({ labels: [word], figures: [] });
    else current.labels.push(word);
  }
  return groups;
}

/** As many figures as a table of the form has: one that a page end has cut, or that lacks a row, is not guessed at. */
function isWhole(words: readonly string[]): boolean {
  const figures = words.filter(isFigure).length;
  return TABLES.some((table) => EDITIONS.some((edition) => addressesOf(table, edition).length === figures));
}

const proactiveRows = new Set(
  Object.values(PROACTIVE_ROW_LABELS).flatMap(({ official, aliases = [], variants = [] }) =>
    [official, ...aliases, ...variants].map(normalise),
  ),
);

/** Table 2: each header with as many columns as the figures below it, whichever of header and row label stands first. */
function proactive(groups: readonly Group[]): string[][] | null {
  let width = 0;
  const rows: string[][] = [];
  for (const { labels, figures } of groups) {
    const content = labels.findIndex((label) => normalise(label) === '信息内容');
    const header = content < 0 ? [] : labels.slice(content).filter((label) => !proactiveRows.has(normalise(label)));
    const names = labels.slice(Math.max(content, 0)).filter((label) => proactiveRows.has(normalise(label)));
    if (header.length > 0) width = header.length - 1;
    if (figures.length !== width * names.length || width === 0 || (names.length > 1 && width > 1)) return null;
    rows.push(...labels.slice(0, Math.max(content, 0)).map((label) => [label]));
    if (header.length > 0) rows.push(header);
    rows.push(...names.map((name, at) => [name, ...figures.slice(at * width, (at + 1) * width)]));
  }
  return rows;
}

/** Under 三、 stand （一） and under （三） 1.: the labels of a row in the three columns of the form. */
function inColumns(labels: readonly string[]): string[] {
  const columns = ['', '', ''];
  for (const label of labels) columns[/^\d/.test(normalise(label)) ? 2 : /^\(/.test(normalise(label)) ? 1 : 0] = label;
  return columns;
}

/** Table 3: seven figures in every row, under a header that names each column. */
function requests([first, ...rest]: readonly Group[]): string[][] | null {
  if (!first || ![first, ...rest].every(({ figures }) => figures.length === REQUEST_COLUMNS.length)) return null;
  const order = columnOrder(first.labels);
  if (!order) return null;
  const columns = order.map((column) => REQUEST_COLUMN_LABELS[column].official);
  const note = first.labels.find((label) => normalise(label).includes('勾稽关系')) ?? '';
  const rows = [{ ...first, labels: first.labels.slice(-1) }, ...rest];
  return [[note, '', '', ...columns], ...rows.map(({ labels, figures }) => [...inColumns(labels), ...figures])];
}

/** Table 4: fifteen figures under the five results of each of the three groups. */
function disputes([only, ...rest]: readonly Group[]): string[][] | null {
  const groups = Object.values(DISPUTE_GROUP_LABELS).map(({ official }) => official);
  const results = DISPUTE_RESULTS.map((result) => DISPUTE_RESULT_LABELS[result].official);
  const printed = only?.labels.map(normalise) ?? [];
  const inOrder = groups.flatMap(() => results);
  const isInOrder =
    printed.filter((label) => groups.includes(label)).join() === groups.join() &&
    printed.indexOf(LITIGATION_LABEL) > printed.indexOf(groups[0] ?? '') &&
    printed.filter((label) => results.includes(label)).join() === inOrder.join();
  if (!only || rest.length > 0 || !isInOrder || only.figures.length !== inOrder.length) return null;
  return [groups.flatMap((group) => results.map(() => group)), inOrder, [...only.figures]];
}

/**
 * A table of which a text keeps neither tabs nor rows, one cell a line or in columns of spaces, as Word, PDF readers and
 * the clipboard leave it. It is read where every row has its full number of figures: a blank that has vanished would
 * shift the others. Elsewhere its words stand one below another, a table that is there and was not read.
 */
export function looseCells(lines: readonly string[], from: number): LooseTable | null {
  const line = lines[from] ?? '';
  if (line.length > LONGEST || (!isFormWord(piecesOf(line)[0] ?? '') && !labelAt(lines, from))) return null;
  const { words, next } = wordsFrom(lines, from);
  const groups = groupsOf(words);
  const labels = words.length - words.filter(isFigure).length;
  if (labels < FEWEST_LABELS || labels === words.length) return { rows: null, next };
  const rows = isWhole(words) ? (proactive(groups) ?? requests(groups) ?? disputes(groups)) : null;
  return { rows: rows ?? words.map((word) => [word]), next };
}
