import { cellParts, listedCells } from '../../../report/listedCells';
import { nameOf } from '../../../report/nameOf';
import { cellPlace, directionOf, isParagraph } from '../../../report/places/places';
import type { Finding, Result } from '../../../result/resultSchema';
import { betweenRows } from './betweenRows';

/** As many places as a line still names one by one, and as many characters as it still quotes. */
const MAX_CELLS_NAMED = 4;
const LONGEST = 40;

/** The page's own words as a place names them: without what ends a sentence, long ones by their beginning. */
function excerptWords(excerpt: string): string {
  const text = excerpt
    .trim()
    .replace(/[。；，、：]+$/, '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  const characters = [...text];
  return characters.length > LONGEST ? `“${characters.slice(0, LONGEST / 2).join('')}……”` : `“${text}”`;
}

/** As many rows or columns as a place still names, and as many cells as one of them must hold on average. */
const MOST_LINES = 8;
const LEAST_CELLS = 2;

/** Names that end alike, their ending said once: “自然人”“商业企业”列. */
export function namesTogether(names: readonly string[]): string {
  const [, end = ''] = /”(行|列)?$/.exec(names[0] ?? '') ?? [];
  return `${names.map((name) => (end && name.endsWith(end) ? name.slice(0, -end.length) : name)).join('')}${end}`;
}

/** The columns, or else the rows, that many cells of one table fill, with their counts; null where they lie anyhow. */
function linesWords(addresses: readonly string[]): string | null {
  const parts = addresses.map(cellParts);
  const counted = (of: 'row' | 'column'): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const part of parts) counts.set(part[of], (counts.get(part[of]) ?? 0) + 1);
    return counts;
  };
  const [columns, rows] = [counted('column'), counted('row')];
  const lines = rows.size < columns.size ? rows : columns;
  if (lines.size > MOST_LINES || addresses.length < lines.size * LEAST_CELLS) return null;
  const byCount = new Map<number, string[]>();
  for (const [name, count] of lines) byCount.set(count, [...(byCount.get(count) ?? []), name]);
  return [...byCount]
    .map(([count, names]) => `${namesTogether(names)}（${names.length > 1 ? '各' : ''}${count}格）`)
    .join('、');
}

/** Several cells: a few by name, many by the row or column they share, else by their table, with a count. */
export function cellsWords(addresses: readonly string[]): string {
  const [first = ''] = addresses;
  if (addresses.length <= MAX_CELLS_NAMED) return listedCells(addresses);
  const { table, row, column } = cellParts(first);
  if (addresses.some((address) => cellParts(address).table !== table))
    return `${listedCells([first])}等${addresses.length}格`;
  const direction = directionOf(addresses);
  if (direction === 'scattered') return `${table}${linesWords(addresses) ?? `（${addresses.length}格）`}`;
  return `${table}${direction === 'alongRow' ? row : column}（${addresses.length}格）`;
}

const sectionOf = (paragraph: string): string => nameOf(paragraph.slice(0, paragraph.indexOf('.paragraphs.'))).zh;

/** A paragraph by the words in question, and the other parts that the finding leads to. */
function paragraphWords(first: string, addresses: readonly string[], excerpt: string | null): string {
  const own = sectionOf(first);
  const others = new Set(addresses.filter(isParagraph).map(sectionOf));
  others.delete(own);
  const at = excerpt?.trim() ? `${own}部分${excerptWords(excerpt)}处` : nameOf(first).zh;
  return [at, ...[...others].map((other) => `${other}部分`)].join('、');
}

/** Names of places that are no cells, the first few of many. */
function namesWords(addresses: readonly string[]): string {
  const [first = 'page'] = addresses;
  return addresses.length > MAX_CELLS_NAMED ? `${nameOf(first).zh}等${addresses.length}处` : listedCells(addresses);
}

/** Where it stands, or should stand, as a person would look for it. A sum stands at its total. */
export function placeOf(finding: Finding, result: Pick<Result, 'report'>): string {
  const { addresses, excerpt, equation } = finding;
  const [first = 'page'] = addresses;
  const between = betweenRows(finding, result);
  if (between) return `${cellParts(first).table}${between}`;
  if (isParagraph(first)) return paragraphWords(first, addresses, excerpt);
  if (equation !== null || addresses.length < 2) return nameOf(first).zh;
  return addresses.every((address) => cellPlace(address) !== null) ? cellsWords(addresses) : namesWords(addresses);
}
