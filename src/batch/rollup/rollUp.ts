import { EDITIONS, type Edition, TABLES, type TableId } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import { valueIn } from '../../report/places/valueIn';
import type { CellState, ReportJson } from '../../report/schema';
import { type Decimal, decimalOf, plus } from './decimal';

/** What is added up of a report. */
export type RolledReport = Pick<ReportJson, 'year' | 'organ' | 'editions' | 'cells' | 'tables'>;

/** A unit of the roster, with its report where it is ticked. */
export interface RosterUnit {
  readonly id: string;
  readonly name: string;
  /** null for what is not ticked, not found or not read. */
  readonly report: RolledReport | null;
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

/** A unit whose report is in the sum. */
export interface TakenUnit extends Pick<RosterUnit, 'id' | 'name'> {
  readonly year: number | null;
  readonly organ: string | null;
  readonly editions: ReportJson['editions'];
  /** Its table has rows that the form does not, which are in no sum. */
  readonly hasExtraRows: boolean;
}

export interface RollUp {
  readonly kind: 'summed';
  readonly editions: ReportJson['editions'];
  readonly taking: readonly TakenUnit[];
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
const ALL = [...new Set(TABLES.flatMap((table) => EDITIONS.flatMap((edition) => addressesOf(table, edition))))];

function operandAt(unit: Operand['unit'], report: RolledReport, address: string): Operand {
  const cell = Object.hasOwn(report.cells, address) ? report.cells[address] : undefined;
  const { state, raw } = cell ?? { state: 'missing' as const, raw: '' };
  return { unit, value: state === 'number' ? valueIn(report, address) : null, state, raw };
}

/** What a cell's sum is made of, unit by unit. */
export const operandsOf = (units: readonly RosterUnit[], address: string): Operand[] =>
  units.flatMap(({ id, name, report }) => (report ? [operandAt({ id, name }, report, address)] : []));

const editionOf = (table: TableId, editions: ReportJson['editions']): Edition =>
  (table === 'disputes' ? null : editions[table]) ?? '2021';

function groupsOf(taking: readonly TakenUnit[]): NotSummed['groups'] {
  const groups = new Map<string, { editions: ReportJson['editions']; names: string[] }>();
  for (const { name, editions } of taking) {
    const key = EDITED.map((table) => editions[table] ?? '').join();
    const known = groups.get(key);
    if (known) known.names.push(name);
    else groups.set(key, { editions, names: [name] });
  }
  return [...groups.values()];
}

/** Adds reports up one by one, in any order: none is held longer than it is added. */
export interface RollUpper {
  /** `order`: the unit's place in the roster. */
  readonly add: (order: number, unit: RosterUnit) => void;
  readonly result: () => RollUp | NotSummed;
}

const takenOf = ({ id, name }: RosterUnit, { year, organ, editions, cells }: RolledReport): TakenUnit => ({
  id,
  name,
  year,
  organ,
  editions,
  hasExtraRows: Object.keys(cells).some((address) => address.includes('.extras.')),
});

export function rollUpper(): RollUpper {
  const units: { order: number; unit: Pick<RosterUnit, 'id' | 'name'>; taken: TakenUnit | null }[] = [];
  const sums = new Map<string, { sum: Decimal; count: number }>();

  function count(report: RolledReport): void {
    for (const address of ALL) {
      const { value } = operandAt({ id: '', name: '' }, report, address);
      if (value === null) continue;
      const known = sums.get(address);
      const own = decimalOf(value);
      sums.set(address, known ? { sum: plus(known.sum, own), count: known.count + 1 } : { sum: own, count: 1 });
    }
  }

  return {
    add(order, unit) {
      const { id, name, report } = unit;
      units.push({ order, unit: { id, name }, taken: report && takenOf(unit, report) });
      if (report) count(report);
    },
    result() {
      const inOrder = [...units].sort((a, b) => a.order - b.order);
      const taking = inOrder.flatMap(({ taken }) => taken ?? []);
      const [proactive, requests] = EDITED.map((table) => [
        ...new Set(taking.flatMap(({ editions }) => editions[table] ?? [])),
      ]);
      if (!proactive || !requests || proactive.length > 1 || requests.length > 1)
        return { kind: 'otherEditions', groups: groupsOf(taking) };
      const editions = { proactive: proactive[0] ?? null, requests: requests[0] ?? null };
      const cellAt = (address: string): RolledCell => {
        const { sum = null, count: printed = 0 } = sums.get(address) ?? {};
        return { address, sum, gaps: taking.length - printed };
      };
      const addresses = TABLES.flatMap((table) => addressesOf(table, editionOf(table, editions)));
      return {
        kind: 'summed',
        editions,
        taking,
        absent: inOrder.flatMap(({ unit, taken }) => (taken ? [] : [unit])),
        cells: new Map(addresses.map((address) => [address, cellAt(address)])),
      };
    },
  };
}

/** The reports of a roster added up cell by cell, where all are of one edition. */
export function rollUp(roster: readonly RosterUnit[]): RollUp | NotSummed {
  const upper = rollUpper();
  for (const [order, unit] of roster.entries()) upper.add(order, unit);
  return upper.result();
}
