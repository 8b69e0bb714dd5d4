import type { Grid, GridCell } from '../../page/tree/grid';
import { DISPUTE_GROUPS, DISPUTE_RESULTS, type DisputeGroup, type DisputeResult } from '../../report/addresses';
import { normalise } from '../../report/normalise';
import { disputeGroup, disputeResult } from '../labels/formLabels';
import type { Match } from '../labels/labelIndex';
import { cellsOf } from '../sections/segments';
import { type Head, type Header, isFilled, rowHeader } from './alignment';
import { sharedWidth } from './headerWords';

export type DisputePath = `${DisputeGroup}.${DisputeResult}`;
interface Labelled<Id extends string> {
  readonly cell: GridCell;
  readonly match: Match<Id>;
}

/** Table 4's header: a group over its results, or results alone where the groups head rows. */
export interface DisputeHeader {
  readonly groups: readonly Labelled<DisputeGroup>[];
  readonly results: readonly Labelled<DisputeResult>[];
  readonly columns: Header<DisputePath>;
  /** The results alone, for a table turned on its side. */
  readonly sides: Header<DisputeResult>;
}

const paths = DISPUTE_GROUPS.flatMap((group) => DISPUTE_RESULTS.map((result): DisputePath => `${group}.${result}`));

const none: Header<never> = { heads: [], width: null };

/** A header that names a column twice names none for certain. */
const unique = (heads: readonly Head<DisputePath>[], width: number | null): Header<DisputePath> =>
  heads.every(({ id }, at) => id === null || heads.findIndex((head) => head.id === id) === at)
    ? { heads, width }
    : none;

/** The labels of header rows in the order of reading, each cell once. */
function labelled<Id extends string>(
  grid: Grid,
  rows: readonly number[],
  recognise: (text: string) => Match<Id> | null,
): Labelled<Id>[] {
  return rows.flatMap((row) =>
    cellsOf(grid.rows[row] ?? []).flatMap((cell) => {
      const match = cell.row === row ? recognise(cell.text) : null;
      return match ? [{ cell, match }] : [];
    }),
  );
}

/** The lowest label of a kind above a grid column. */
function lowest<Id extends string>(
  grid: Grid,
  rows: readonly number[],
  column: number,
  recognise: (text: string) => Match<Id> | null,
): Labelled<Id> | undefined {
  return rows
    .flatMap((row) => {
      const cell = grid.rows[row]?.[column];
      const match = cell && recognise(cell.text);
      return match ? [{ cell, match }] : [];
    })
    .at(-1);
}

/** The head of a column that the form does not have. */
function otherHead(grid: Grid, rows: readonly number[], column: number): GridCell | undefined {
  const cell = grid.rows[rows.at(-1) ?? 0]?.[column];
  return cell && isFilled(cell) && !disputeGroup(cell.text) ? cell : undefined;
}

/** Each grid column by the group and the result above it; neighbours under the same two, or under none, are one. */
function byColumns(grid: Grid, rows: readonly number[], width: number): Header<DisputePath> {
  const heads: { id: DisputePath | null; cell: GridCell; over: number[] }[] = [];
  let group: DisputeGroup | null = null;
  for (let column = 0; column < width; column += 1) {
    group = lowest(grid, rows, column, disputeGroup)?.match.id ?? group;
    const result = lowest(grid, rows, column, disputeResult);
    const before = heads.at(-1);
    const id: DisputePath | null = group && result ? `${group}.${result.match.id}` : null;
    const other = id ? undefined : otherHead(grid, rows, column);
    if (before && other) heads.push({ id, cell: other, over: [column] });
    else if (id && before?.id === id) before.over.push(column);
    else if (id && result) heads.push({ id, cell: result.cell, over: [column] });
  }
  return unique(heads, width);
}

/** By the order of reading: as many results as the groups together have. */
function byOrder(
  groups: readonly Labelled<DisputeGroup>[],
  results: readonly Labelled<DisputeResult>[],
): Header<DisputePath> {
  if (groups.length === 0 || results.length !== groups.length * DISPUTE_RESULTS.length) return none;
  const heads = results.map(({ cell, match }, index): Head<DisputePath> => {
    const group = groups[Math.floor(index / DISPUTE_RESULTS.length)];
    return { id: group ? `${group.match.id}.${match.id}` : null, cell, over: null };
  });
  return unique(heads, null);
}

const CAPTION = 30;

/** The one group that a line above a table names. */
function groupOfCaption(caption: string): DisputeGroup | null {
  const text = normalise(caption);
  if (text.length > CAPTION) return null;
  if (/未经复议|直接起诉/.test(text)) return /复议后/.test(text) ? null : 'directLitigation';
  if (/复议后/.test(text)) return 'litigationAfterReconsideration';
  return /行政复议/.test(text) && !/诉讼/.test(text) ? 'reconsideration' : null;
}

/** Results alone under a line that names their group: a table for each. */
function byCaption({ heads, width }: Header<DisputeResult>, caption: string): Header<DisputePath> {
  const group = groupOfCaption(caption);
  if (!group || heads.length !== DISPUTE_RESULTS.length) return none;
  const own = heads.map((head): Head<DisputePath> => ({ ...head, id: head.id && `${group}.${head.id}` }));
  return unique(own, width);
}

/** Reads header rows of table 4. */
export function disputeHeader(grid: Grid, rows: readonly number[], caption = ''): DisputeHeader {
  const groups = labelled(grid, rows, disputeGroup);
  const results = labelled(grid, rows, disputeResult);
  const width = sharedWidth(grid, rows);
  const last = results.at(-1)?.cell.row;
  const sides = last === undefined ? none : rowHeader(grid, last, (text) => disputeResult(text)?.id ?? null);
  const columns = width === null ? byOrder(groups, results) : byColumns(grid, rows, width);
  if (groups.length === 0) return { groups, results, columns: byCaption(sides, caption), sides };
  return { groups, results, columns, sides };
}

/** The fifteen columns in the form's order, for a row under a header that can't be lined up. */
export const formColumns = (cell: GridCell): Header<DisputePath> => ({
  heads: paths.map((id) => ({ id, cell, over: null })),
  width: null,
});
