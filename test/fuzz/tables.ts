import { byTable, type TableId } from '../../src/report/addresses';
import { disputesMatrices } from '../render/disputesMatrix';
import { MARKUP } from '../render/markups';
import { cutBefore, type Matrix, mapPieces, type Piece, repeatFrom, stretched } from '../render/matrix';
import { printRows, WAYS } from '../render/printRows';
import { proactiveBlocks } from '../render/proactiveMatrix';
import { headerHeight, requestsMatrix } from '../render/requestsMatrix';
import { editsOf, INSTRUCTIONS, misspelt, reworded } from '../render/rewordings';
import { HIDINGS, type ProactiveLayout, type RequestsLayout, type Scenario, type TableLayout } from './scenario';

type Print = (address: string) => string;

/** The rows of a page's tables, by table and by fragment, and the tables whose labels are misspelt. */
export interface Tables {
  readonly fragments: Readonly<Record<TableId, readonly (readonly string[])[]>>;
  readonly misspelt: ReadonlySet<TableId>;
}

function proactive(layout: ProactiveLayout, print: Print): Matrix[] {
  const blocks = proactiveBlocks(layout, print);
  return layout.isCut ? blocks : [blocks.flat()];
}

/** The form's header printed once more between data rows. */
function withHeaderAgain(matrix: Matrix, height: number, at: number): Matrix {
  const header = mapPieces(matrix.slice(0, height), (piece) => ({ ...piece }));
  const cut = repeatFrom(matrix, at);
  return [...cut.slice(0, at), ...header, ...cut.slice(at)];
}

/** A page that writes a cell for every covered slot does not leave out those that a page break cuts. */
const continuationOf = ({ spanning, continuation }: RequestsLayout) =>
  continuation === 'gone' && WAYS[spanning].isDown ? 'empty' : continuation;

function requests(layout: RequestsLayout, print: Print): Matrix[] {
  const { cuts, repeats, isHeaderAgain, headerBefore, header } = layout;
  const height = headerHeight(header);
  let matrix = requestsMatrix(layout, print);
  for (const row of repeats) matrix = repeatFrom(matrix, row + height);
  const at = [...new Set(cuts)].sort((a, b) => a - b).map((row) => row + height);
  if (at.length === 0) return [headerBefore === null ? matrix : withHeaderAgain(matrix, height, headerBefore + height)];
  const [first = [], ...rest] = cutBefore(matrix, at, continuationOf(layout));
  const top = matrix.slice(0, height);
  return [first, ...rest.map((part) => (isHeaderAgain ? [...top, ...part] : part))];
}

/** A table's labels in the words of its page; true where one of them is misspelt. */
function restyled(matrices: readonly Matrix[], { style, oddities }: TableLayout): [Matrix[], boolean] {
  // A label that is printed again, over the next page, is copied with its slip.
  const texts = new Set(
    matrices.flatMap((matrix) => matrix.flatMap((row) => row.flatMap((it) => (it?.isLabel ? it.text : [])))),
  );
  const odd = new Map([...texts].map((text, at) => [text, oddities.find((it) => it.at === at)]));
  const isSlip = (text: string) => odd.get(text)?.instruction === null && editsOf(text) > 0;
  let index = 0;
  const change = (piece: Piece): Piece => {
    if (!piece.isLabel) return piece;
    const own = odd.get(piece.text);
    const slip = own && isSlip(piece.text) ? misspelt(piece.text, own.edits, own.at) : piece.text;
    const text = slip + (own?.instruction == null ? '' : (INSTRUCTIONS[own.instruction] ?? ''));
    index += 1;
    return { ...piece, text: reworded(text, style, index) };
  };
  const isWelfareShort = style.isWelfareShort && texts.has('社会公益组织') && !odd.get('社会公益组织');
  return [matrices.map((matrix) => mapPieces(matrix, change)), isWelfareShort || [...texts].some(isSlip)];
}

/** A row's copy that nobody sees: cells that reach further down are no part of it. */
const unseenRow = (row: string, hiding: string) =>
  row
    .replace('<tr>', `<tr ${hiding}>`)
    .replace(/ (?:rowspan|data-address)="[^"]*"/gi, '')
    .replace(/(?<=>)\d+(?=<)/g, '77');

function rowsOf(matrix: Matrix, { spanning, misfit, markups, unseen }: TableLayout): string[] {
  const rows = printRows(matrix, spanning, misfit);
  let count = 0;
  const written = rows.map((row) => {
    const cells = row.map(({ piece, columns, rows: tall }) => {
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${tall > 1 ? ` rowspan="${tall}"` : ''}`;
      const address = piece.address ? ` data-address="${piece.address}"` : '';
      const markup = markups[count % markups.length] ?? 'plain';
      count += piece.text.length + 1;
      return MARKUP[markup](piece.text, spans + address);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return written.flatMap((row, at) => {
    const ways = unseen.filter(({ before }) => before === at).map(({ way }) => HIDINGS[way]);
    return [...ways.map((hiding) => unseenRow(row, hiding)), row];
  });
}

const SHARED_WIDTH = 15;

/** The rows of every table of a page. */
export function tablesOf(scenario: Scenario, print: Print, shared: readonly TableId[]): Tables {
  const made = {
    proactive: proactive(scenario.proactive, print),
    requests: requests(scenario.requests, print),
    disputes: disputesMatrices(scenario.disputes.form, print),
  };
  const wrong = new Set<TableId>();
  const fragments = byTable((id) => {
    const [matrices, isMisspelt] = restyled(made[id], scenario[id]);
    if (isMisspelt) wrong.add(id);
    const isWide = scenario.isStretched && shared.includes(id);
    return matrices.map((matrix) => rowsOf(isWide ? stretched(matrix, SHARED_WIDTH) : matrix, scenario[id]));
  });
  return { fragments, misspelt: wrong };
}
