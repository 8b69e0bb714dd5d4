import { TABLES, type TableId } from '../../report/addresses';
import { cellPlace } from '../../report/places/places';
import { valueIn } from '../../report/places/valueIn';
import { canonical } from '../kept/canonical';
import { isCorrectedAt, readBefore, type Whole } from '../kept/correction';
import { CORRECTED } from '../kept/correctionId';
import type { Finding, Result } from '../resultSchema';

/** What two checks of one report read otherwise because a person said so in one of them, or said something else. */
export interface ReadOtherwise {
  /** Cells, and organ and year, of which both pages print the same. */
  readonly places: readonly string[];
  /** Tables that a person had read in one of the checks only: whether the page changed there nobody knows. */
  readonly tables: readonly TableId[];
  /** Whether the pages print the same to the letter, as far as it was read. */
  readonly isSame: boolean;
  /** Whether a cell is read by hand in one of the checks, and not so in the other. */
  isOtherwise(address: string): boolean;
  /** Whether it is one of the cells of those tables. */
  isInTable(address: string): boolean;
  /** Whether what was found rests on such a reading. */
  isBehind(finding: Finding): boolean;
}

const WHOLES: readonly Whole[] = ['organ', 'year'];

const printedWhole = (result: Result, whole: Whole): string =>
  readBefore(result, whole) ?? String(result.report?.[whole] ?? '');

const isTableByHand = ({ findings }: Result, table: TableId): boolean =>
  findings.some(({ rule, addresses }) => rule === CORRECTED && addresses[0] === `tables.${table}`);

const rawAt = ({ report }: Result, address: string): string => report?.cells[address]?.raw.trim() ?? '';

/** What a page prints, whatever it was read as. */
function printOf(result: Result, addresses: readonly string[]): string {
  const sections = result.report?.sections.map(({ id, heading, paragraphs }) => [id, heading, paragraphs]);
  return canonical([
    WHOLES.map((whole) => printedWhole(result, whole)),
    sections,
    addresses.map((address) => rawAt(result, address)),
  ]);
}

/** Whether a place is read by hand in one of two checks, or as something else in each. */
function isReadOtherwise(now: Result, then: Result, address: string): boolean {
  const [own, former] = [now, then].map((each) => {
    if (!isCorrectedAt(each, address)) return null;
    const isWhole = address === 'organ' || address === 'year';
    return String(isWhole ? each.report?.[address] : each.report && valueIn(each.report, address));
  });
  return own !== former;
}

/** Compares what a person had read in two checks of one report. */
export function readOtherwise(now: Result, then: Result): ReadOtherwise {
  const all = [...new Set([now, then].flatMap(({ report }) => Object.keys(report?.cells ?? {})))];
  const isSameAt = (address: string): boolean => rawAt(now, address) === rawAt(then, address);
  const tables = TABLES.filter(
    (table) =>
      isTableByHand(now, table) !== isTableByHand(then, table) &&
      all.some((address) => cellPlace(address)?.table === table && !isSameAt(address)),
  );
  const isInTable = (address: string): boolean =>
    tables.some((table) => address.split('.').slice(0, 2).includes(table));
  const beside = all.filter((address) => !isInTable(address));
  const cells = new Set(beside.filter((address) => isReadOtherwise(now, then, address)));
  const wholes = WHOLES.filter((whole) => isReadOtherwise(now, then, whole));
  const isSamePrint = printOf(now, beside) === printOf(then, beside);
  const isAny = cells.size + wholes.length + tables.length > 0;
  const isOtherwise = (address: string): boolean => cells.has(address) || isInTable(address);
  return {
    places: [
      ...[...cells].filter(isSameAt),
      ...wholes.filter((whole) => printedWhole(now, whole) === printedWhole(then, whole)),
    ],
    tables,
    isSame: isSamePrint && tables.length === 0,
    isOtherwise,
    isInTable,
    isBehind({ addresses, equation }) {
      if (isAny && isSamePrint) return true;
      if (wholes.length > 0 && equation === null) return true;
      return [...addresses, ...(equation?.left ?? []), ...(equation?.right ?? [])].some(isOtherwise);
    },
  };
}
