import type { Edition } from '../../src/report/addresses';
import { disputesMatrices } from './disputesMatrix';
import type { Cell } from './markups';
import type { Matrix } from './matrix';
import { printRows } from './printRows';
import { proactiveBlocks } from './proactiveMatrix';
import { requestsMatrix } from './requestsMatrix';

/** What a cell prints, by address; what is not given prints 0. */
export type Printed = ReadonlyMap<string, string>;

const from = (printed: Printed) => (address: string) => printed.get(address) ?? '0';

function write(matrix: Matrix, cell: Cell): string {
  const rows = printRows(matrix, 'spans').map((row) => {
    const cells = row.map(({ piece, columns, rows: tall }) => {
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${tall > 1 ? ` rowspan="${tall}"` : ''}`;
      return cell(piece.text, spans);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;
}

/** Table 2 as the form prints it. */
export function proactiveTable(printed: Printed, edition: Edition, cell: Cell): string {
  const form = { edition, width: 3, spreads: [], hasSerial: false, note: null, hasExtraRow: false };
  return write(proactiveBlocks(form, from(printed)).flat(), cell);
}

/** Table 3 as the form prints it. */
export function requestsTable(printed: Printed, edition: Edition, cell: Cell): string {
  const none = { hasSerial: false, hasSubtotal: false, note: null, extraRow: null };
  return write(requestsMatrix({ edition, header: 'form', ...none }, from(printed)), cell);
}

/** Table 4 as the form prints it. */
export function disputesTable(printed: Printed, cell: Cell): string {
  return disputesMatrices('form', from(printed))
    .map((matrix) => write(matrix, cell))
    .join('');
}
