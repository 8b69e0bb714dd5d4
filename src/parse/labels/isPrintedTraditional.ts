import { hasChildren } from 'domhandler';
import { textOf } from '../../page/tree/textOf';
import { TABLES } from '../../report/addresses';
import { isTraditional } from '../../report/traditional/simplified';
import type { Region } from '../region/region';

const LONGEST_HEADING = 100;

/** Whether the headings or the tables of a report are printed in traditional characters, which reading has turned. */
export function isPrintedTraditional({ lines, segments }: Region): boolean {
  const headings = lines.flatMap((line) => (line.kind === 'text' && line.heading ? [line.node] : []));
  return (
    headings.some((node) => hasChildren(node) && isTraditional(textOf(node, LONGEST_HEADING))) ||
    TABLES.some((id) =>
      segments[id].some(({ grid, rows }) =>
        rows.some((row) => grid.rows[row]?.some((cell) => cell !== undefined && isTraditional(cell.text))),
      ),
    )
  );
}
