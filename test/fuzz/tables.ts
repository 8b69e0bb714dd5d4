import { byTable, type TableId } from '../../src/report/addresses';
import { disputesMatrices } from '../render/disputesMatrix';
import { MARKUP } from '../render/markups';
import { cutBefore, type Matrix, mapPieces, type Piece, repeatFrom, stretched } from '../render/matrix';
import { printRows } from '../render/printRows';
import { proactiveBlocks } from '../render/proactiveMatrix';
import { headerHeight, requestsMatrix } from '../render/requestsMatrix';
import { editsOf, INSTRUCTIONS, misspelt, reworded } from '../render/rewordings';
import type { Oddity, ProactiveLayout, RequestsLayout, Scenario, TableLayout } from './scenario';

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

function requests(layout: RequestsLayout, print: Print): Matrix[] {
  const { cuts, repeats, continuation, isHeaderAgain, headerBefore, header } = layout;
  const height = headerHeight(header);
  let matrix = requestsMatrix(layout, print);
  for (const row of repeats) matrix = repeatFrom(matrix, row + height);
  const at = [...new Set(cuts)].sort((a, b) => a - b).map((row) => row + height);
  if (at.length === 0) return [headerBefore === null ? matrix : withHeaderAgain(matrix, height, headerBefore + height)];
  const [first = [], ...rest] = cutBefore(matrix, at, continuation);
  const top = matrix.slice(0, height);
  return [first, ...rest.map((part) => (isHeaderAgain ? [...top, ...part] : part))];
}

/** A table's labels in the words of its page; true where one of them is misspelt. */
function restyled(matrices: readonly Matrix[], { style, oddities }: TableLayout): [Matrix[], boolean] {
  const odd = new Map<number, Oddity>(oddities.map((it) => [it.at, it]));
  let index = 0;
  let isMisspelt = false;
  const change = (piece: Piece): Piece => {
    if (!piece.isLabel) return piece;
    const own = odd.get(index);
    index += 1;
    let { text } = piece;
    if (own?.instruction != null) text += INSTRUCTIONS[own.instruction] ?? '';
    else if (own && editsOf(text) > 0) {
      text = misspelt(text, own.edits, own.at);
      isMisspelt = true;
    }
    if (style.isWelfareShort && text === '社会公益组织') isMisspelt = true;
    return { ...piece, text: reworded(text, style, index) };
  };
  return [matrices.map((matrix) => mapPieces(matrix, change)), isMisspelt];
}

function rowsOf(matrix: Matrix, { spanning, misfit, markups }: TableLayout): string[] {
  const rows = printRows(matrix, spanning, misfit);
  let count = 0;
  return rows.map((row) => {
    const cells = row.map(({ piece, columns, rows: tall }) => {
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${tall > 1 ? ` rowspan="${tall}"` : ''}`;
      const address = piece.address ? ` data-address="${piece.address}"` : '';
      const markup = markups[count % markups.length] ?? 'plain';
      count += piece.text.length + 1;
      return MARKUP[markup](piece.text, spans + address);
    });
    return `<tr>${cells.join('')}</tr>`;
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
