import type { Edition } from '../../src/report/addresses';
import { BLOCKS, type Block } from './form';
import { filler, insertColumn, label, type Matrix, type Piece } from './matrix';
import type { Print } from './requestsMatrix';

/** Table 2 beside its values. */
export interface ProactiveForm {
  readonly edition: Edition;
  /** Columns right of the labels, three or more. */
  readonly width: number;
  /** For each block which of the ways to spread its columns over the width; blocks need not line up. */
  readonly spreads: readonly number[];
  readonly hasSerial: boolean;
  readonly note: string | null;
  /** A row that the form does not have, such as 其他主动公开文件. */
  readonly hasExtraRow: boolean;
}

/** Every way to share out a width over a number of columns, the widest last column first. */
function shares(width: number, columns: number): number[][] {
  if (columns === 1) return [[width]];
  const ways: number[][] = [];
  for (let first = 1; first <= width - columns + 1; first += 1)
    for (const rest of shares(width - first, columns - 1)) ways.push([first, ...rest]);
  return ways;
}

const spread = (pieces: readonly Piece[], share: readonly number[]) =>
  pieces.flatMap((piece, index) => Array.from({ length: share[index] ?? 1 }, () => piece));

function blockRows(block: Block, width: number, spreading: number, print: Print): Piece[][] {
  const ways = shares(width, block.columns.length);
  const share = ways[spreading % ways.length] ?? [];
  const clause = label(`第二十条第（${block.clause}）项`);
  const values = (row: string) =>
    block.columns.map(([field]) => {
      const address = `proactive.${row}.${field}`;
      return { text: print(address), address };
    });
  return [
    Array.from({ length: width + 1 }, () => clause),
    [
      filler('信息内容'),
      ...spread(
        block.columns.map(([, text]) => label(text)),
        share,
      ),
    ],
    ...block.rows.map(([row, text]) => [label(text), ...spread(values(row), share)]),
  ];
}

const extra = '其他主动公开文件';

function withExtraRow(rows: Piece[][]): Piece[][] {
  const [clause = [], header = [], ...rest] = rows;
  const count = new Set(header.slice(1)).size;
  const cells = new Map([...new Set(header.slice(1))].map((piece) => [piece, filler(count > 1 ? '1' : '2')]));
  return [clause, header, ...rest, [filler(extra), ...header.slice(1).map((piece) => cells.get(piece) ?? piece)]];
}

/** Table 2 as slots, block by block. */
export function proactiveBlocks(form: ProactiveForm, print: Print): Matrix[] {
  let serial = 0;
  return BLOCKS[form.edition].map((block, index) => {
    const own = blockRows(block, form.width, form.spreads[index] ?? 0, print);
    let matrix: Matrix = form.hasExtraRow && index === 0 ? withExtraRow(own) : own;
    const { note } = form;
    if (note !== null) {
      const [clause] = matrix[0] ?? [];
      const text = (row: number) => (row === 0 ? (clause ?? filler('')) : filler(row === 1 ? '备注' : note));
      matrix = insertColumn(matrix, form.width + 1, text);
    }
    if (!form.hasSerial) return matrix;
    const [clause] = matrix[0] ?? [];
    return insertColumn(matrix, 0, (row) => {
      if (row === 0) return clause ?? filler('');
      if (row === 1) return filler('序号');
      serial += 1;
      return filler(String(serial));
    });
  });
}
