import { type Edition, TABLES, type TableId } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import { valueIn } from '../../report/places/valueIn';
import type { CellState, ReportJson } from '../../report/schema';
import { type Decimal, decimalOf, plus, ZERO } from './decimal';

/** A unit of the roster, with its report where it is ticked. */
export interface RosterUnit {
  readonly id: string;
  readonly name: string;
  /** null for what is not ticked, not found or not read. */
  readonly report: ReportJson | null;
}

/** What one unit prints in a cell. */
export interface Operand {
  readonly unit: Pick<RosterUnit, 'id' | 'name'>;
  readonly value: number | null;
  readonly state: CellState;
  readonly raw: string;
}

export interface RolledCell {
  readonly address: string;
  /** The sum of what is printed; null where no unit prints a number. */
  readonly sum: Decimal | null;
  /** Reports without a number here: a blank is no zero. */
  readonly gaps: number;
}

export interface RollUp {
  readonly kind: 'summed';
  readonly editions: ReportJson['editions'];
  readonly taking: readonly (RosterUnit & { readonly report: ReportJson })[];
  /** Those of the roster that are not in it. */
  readonly absent: readonly Pick<RosterUnit, 'id' | 'name'>[];
  readonly cells: ReadonlyMap<string, RolledCell>;
}

/** Reports of different forms have no common cells. */
export interface NotSummed {
  readonly kind: 'otherEditions';
  readonly groups: readonly { readonly editions: ReportJson['editions']; readonly names: readonly string[] }[];
}

const EDITED = ['proactive', 'requests'] as const;

/** The one edition of a table among those that could be told; null where there are several. */
function editionsIn(reports: readonly ReportJson[], table: (typeof EDITED)[number]): Set<Edition> {
  return new Set(reports.flatMap(({ editions }) => editions[table] ?? []));
}

function operandAt({ id, name, report }: RollUp['taking'][number], address: string): Operand {
  const cell = Object.hasOwn(report.cells, address) ? report.cells[address] : undefined;
  const { state, raw } = cell ?? { state: 'missing' as const, raw: '' };
  return { unit: { id, name }, value: state === 'number' ? valueIn(report, address) : null, state, raw };
}

/** What a cell's sum is made of, unit by unit, in the order of the roster. */
export const operandsOf = ({ taking }: Pick<RollUp, 'taking'>, address: string): Operand[] =>
  taking.map((unit) => operandAt(unit, address));

function rolledCell(taking: RollUp['taking'], address: string): RolledCell {
  const values = operandsOf({ taking }, address).flatMap(({ value }) => (value === null ? [] : [decimalOf(value)]));
  return { address, sum: values.length > 0 ? values.reduce(plus, ZERO) : null, gaps: taking.length - values.length };
}

const editionOf = (table: TableId, editions: ReportJson['editions']): Edition =>
  (table === 'disputes' ? null : editions[table]) ?? '2021';

function groupsOf(taking: RollUp['taking']): NotSummed['groups'] {
  const groups = new Map<string, { editions: ReportJson['editions']; names: string[] }>();
  for (const { name, report } of taking) {
    const { editions } = report;
    const key = EDITED.map((table) => editions[table] ?? '').join();
    const known = groups.get(key);
    if (known) known.names.push(name);
    else groups.set(key, { editions, names: [name] });
  }
  return [...groups.values()];
}

/** The reports of a roster added up cell by cell, where all are of one edition. */
export function rollUp(roster: readonly RosterUnit[]): RollUp | NotSummed {
  const taking = roster.flatMap((unit) => (unit.report ? [{ ...unit, report: unit.report }] : []));
  const reports = taking.map(({ report }) => report);
  const [proactive, requests] = EDITED.map((table) => [...editionsIn(reports, table)]);
  if (!proactive || !requests || proactive.length > 1 || requests.length > 1)
    return { kind: 'otherEditions', groups: groupsOf(taking) };
  const editions = { proactive: proactive[0] ?? null, requests: requests[0] ?? null };
  const addresses = TABLES.flatMap((table) => addressesOf(table, editionOf(table, editions)));
  return {
    kind: 'summed',
    editions,
    taking,
    absent: roster.flatMap(({ id, name, report }) => (report ? [] : [{ id, name }])),
    cells: new Map(addresses.map((address) => [address, rolledCell(taking, address)])),
  };
}
