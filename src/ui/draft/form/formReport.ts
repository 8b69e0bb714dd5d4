import { type Edition, TABLES } from '../../../report/addresses';
import { addressesOf } from '../../../report/addressesOf';
import { placeSteps } from '../../../report/places/places';
import type { CellState, ReportJson } from '../../../report/schema';
import { typedValue } from '../../model/typedValue';

/** What is written in the form, by address; a cell that is not here is blank. */
export type FormTexts = ReadonlyMap<string, string>;

function stateOf(text: string): CellState {
  const value = typedValue(text);
  return value === undefined ? 'text' : value === null ? 'blank' : 'number';
}

type Tables = ReportJson['tables'];

/** Writes a value where an exported report has it: by table, row and column. */
function put(tables: Tables, address: string, value: number | null): void {
  const [table = '', ...steps] = placeSteps(address);
  const rows = tables[table as keyof Tables];
  const column = steps.pop() ?? '';
  const [row = '', inner] = steps;
  const cells = rows[row] ?? {};
  rows[row] = cells;
  if (inner === undefined) cells[column] = value;
  else cells[inner] = { ...(cells[inner] as Record<string, number | null> | undefined), [column]: value };
}

/** The form as a report that says nothing but its tables. */
export function formReport(edition: Edition, year: number, texts: FormTexts): ReportJson {
  const tables: Tables = { proactive: {}, requests: {}, disputes: {} };
  const cells: ReportJson['cells'] = {};
  for (const address of TABLES.flatMap((table) => addressesOf(table, edition))) {
    const raw = texts.get(address) ?? '';
    cells[address] = { state: stateOf(raw), raw };
    put(tables, address, typedValue(raw) ?? null);
  }
  return {
    year,
    organ: null,
    organCode: null,
    organKind: 'unknown',
    editions: { proactive: edition, requests: edition },
    sections: [],
    tables,
    cells,
  };
}
