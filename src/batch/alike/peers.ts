import { DISPUTE_GROUPS } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import { valueIn } from '../../report/places/valueIn';
import type { ReportJson } from '../../report/schema';

/** A unit whose numbers are held beside its peers'. */
export interface PeerUnit {
  readonly id: string;
  readonly name: string;
  readonly report: Pick<ReportJson, 'year' | 'organ' | 'organKind' | 'editions' | 'cells' | 'tables'>;
}

/** Of a report what is held beside its peers': its other cells need not be kept. */
export function peerUnit(id: string, name: string, report: PeerUnit['report']): PeerUnit {
  const { year, organ, organKind, editions, tables } = report;
  const cells = Object.fromEntries(
    COMPARED.flatMap((address) => {
      const cell = Object.hasOwn(report.cells, address) ? report.cells[address] : undefined;
      return cell ? [[address, cell]] : [];
    }),
  );
  return { id, name, report: { year, organ, organKind, editions, cells, tables } };
}

/** A number that lies far from those of the unit's peers: for information, and no order among them. */
export interface FarNumber {
  readonly unit: string;
  readonly address: string;
  readonly kind: 'zero' | 'tenfold';
  readonly value: number;
  readonly median: number;
  /** Who prints a number there, itself among them, in the order of the roster: one list for all that lie far from it. */
  readonly group: readonly Pick<PeerUnit, 'id' | 'name'>[];
}

/** Fewer say nothing of what is usual. */
const FEWEST = 5;
/** Below it a number is far from another by chance. */
const LARGE = 100;
const TENFOLD = 10;

const REQUESTS = ['newReceived', 'carriedIn', 'carriedOut'].map((row) => `requests.${row}.total`);
const DISPUTES = DISPUTE_GROUPS.map((group) => `disputes.${group}.total`);
const PROACTIVE = addressesOf('proactive', '2021').concat(
  addressesOf('proactive', '2019').filter((address) => !address.endsWith('.itemsChange')),
);
/** Numbers that every other number of a report goes with. */
const COMPARED: readonly string[] = [...new Set([...PROACTIVE, ...REQUESTS, ...DISPUTES])];

const FUNCTION = /([^省市县区旗州盟]{2,})$/;

/** 水务局 of 青溪县水务局: organs of one function are peers wherever they are. */
const functionOf = ({ organ, organKind }: PeerUnit['report']): string =>
  organKind === 'localDepartment' || organKind === 'other' ? (FUNCTION.exec(organ ?? '')?.[1] ?? '') : organKind;

/** Reports that can stand beside each other: of one year, one form, and one kind of organ. */
function groupKey({ report }: PeerUnit, kind: string): string {
  const { year, editions } = report;
  return [year, editions.proactive, editions.requests, kind].join(' ');
}

function grouped(units: readonly PeerUnit[], kindOf: (unit: PeerUnit) => string): Map<string, PeerUnit[]> {
  const groups = new Map<string, PeerUnit[]>();
  for (const unit of units) {
    const kind = kindOf(unit);
    if (kind === '' || kind === 'unknown') continue;
    const key = groupKey(unit, kind);
    const known = groups.get(key);
    if (known) known.push(unit);
    else groups.set(key, [unit]);
  }
  return groups;
}

/** A blank is no zero. */
function numberAt({ report }: PeerUnit, address: string): number | null {
  const isNumber = Object.hasOwn(report.cells, address) && report.cells[address]?.state === 'number';
  return isNumber ? valueIn(report, address) : null;
}

/** The middle of sorted numbers, as it is without one of them. */
function medianWithout(sorted: readonly number[], left: number): number {
  const rest = sorted.length - 1;
  const at = (index: number): number => sorted[index < left ? index : index + 1] ?? 0;
  const middle = Math.floor(rest / 2);
  return rest % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}

function kindOfDistance(value: number, median: number): FarNumber['kind'] | null {
  if (value === 0) return median > LARGE ? 'zero' : null;
  return median > 0 && value >= LARGE && value >= TENFOLD * median ? 'tenfold' : null;
}

/** What lies far from the others in one cell of one group. */
function farAt(units: readonly PeerUnit[], address: string): FarNumber[] {
  const printed = units.flatMap((unit) => {
    const value = numberAt(unit, address);
    return value === null ? [] : [{ unit, value }];
  });
  if (printed.length <= FEWEST) return [];
  const sorted = printed.map(({ value }) => value).sort((a, b) => a - b);
  const placeOf = new Map(sorted.map((value, place) => [value, place]));
  const group = printed.map(({ unit: { id, name } }) => ({ id, name }));
  return printed.flatMap(({ unit, value }) => {
    const median = medianWithout(sorted, placeOf.get(value) ?? 0);
    const kind = kindOfDistance(value, median);
    return kind === null ? [] : [{ unit: unit.id, address, kind, value, median, group }];
  });
}

/** 与同类相比: organs of one function beside each other; those with too few of it, beside organs of their kind. */
export function farFromPeers(units: readonly PeerUnit[]): FarNumber[] {
  const byFunction = [...grouped(units, ({ report }) => functionOf(report)).values()];
  const many = byFunction.filter((group) => group.length > FEWEST);
  const own = new Set(many.flat());
  const byKind = grouped(
    units.filter((unit) => !own.has(unit)),
    ({ report }) => report.organKind,
  );
  // What a department decides and charges is its function's: among departments of all kinds it is no measure.
  const ofAll = [...REQUESTS, ...DISPUTES];
  return [
    ...many.flatMap((group) => COMPARED.flatMap((address) => farAt(group, address))),
    ...[...byKind.values()].flatMap((group) => ofAll.flatMap((address) => farAt(group, address))),
  ];
}
