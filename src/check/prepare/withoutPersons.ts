import { privateNumbers } from '../../report/privacy/privateNumbers';
import type { Cell, Report } from '../../report/report';

/** A telephone number where a count belongs is no count: taken for one, it would leave with every sum. */
function counted(address: string, cell: Cell): Cell {
  const isPrivate = cell.state === 'number' && !address.endsWith('.amount') && privateNumbers(cell.raw).length > 0;
  return isPrivate ? { state: 'text', raw: cell.raw, value: null, form: null } : cell;
}

/** A report whose cells hold no person's number as a figure. It is judged so everywhere; no page has to load this. */
export function withoutPersons(report: Report): Report {
  const cells = [...report.cells].map(([address, cell]) => [address, counted(address, cell)] as const);
  return { ...report, cells: new Map(cells) };
}
