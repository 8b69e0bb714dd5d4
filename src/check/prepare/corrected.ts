import { hashOf } from '../../finding/hashOf';
import { EDITIONS, TABLES } from '../../report/addresses';
import { nameOf } from '../../report/nameOf';
import { isCellAddress } from '../../report/places/isKnownPlace';
import { cellPlace } from '../../report/places/places';
import type { Cell, Place, Report, Table } from '../../report/report';
import { BY_POSITION, type Correction, isCorrectedAt, PICKED, PICKED_BASIS } from '../../result/kept/correction';
import { CORRECTED, correctionId, WITH_BY_HAND } from '../../result/kept/correctionId';
import type { Finding, Result } from '../../result/resultSchema';
import { byPosition } from './byPosition';

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** A cell that prints what it printed, or was not read, read as a person says; null where it prints something else. */
function correctedCell(cell: Cell | undefined, { printed, value }: Correction): Cell | null {
  const isSame = cell && cell.raw.trim() === printed;
  return isSame && NUMBER.test(value) ? { ...cell, state: 'number', value: Number(value), form: 'plain' } : null;
}

/** A correction that has been looked at; of a table that was not read so after all, why: there is none, or it prints more or fewer values than the form. */
type Applied = Correction & { readonly unread?: 'none' | 'count' };

/** A report with one table’s cells as given, in place of all that was read of it. */
function withCells(report: Report, table: Table, values: ReadonlyMap<string, Cell>): Report {
  const others = [...report.cells].filter(([address]) => cellPlace(address)?.table !== table.id);
  const read = {
    ...table,
    status: 'read',
    missingRows: [],
    missingColumns: [],
    extraColumns: [],
    unmatched: '',
  } as const;
  return { ...report, cells: new Map([...others, ...values]), tables: { ...report.tables, [table.id]: read } };
}

interface Changed {
  readonly report: Report;
  readonly applied: Applied;
}

/** A report with a table read by the form’s order, while the page prints the same there; null where it does not. */
function withTable(report: Report, table: Table, correction: Correction): Changed | null {
  if (table.status === 'read' || correction.printed !== hashOf(table.unmatched)) return null;
  if (table.unmatched === '') return { report, applied: { ...correction, unread: 'none' } };
  const values = byPosition(table.id, table.edition, table.unmatched);
  if (!values) return { report, applied: { ...correction, unread: 'count' } };
  return { report: withCells(report, table, values), applied: correction };
}

/** What differs from the form in a table is said of the one that was read, not of the one that a person pointed at. */
const plain = {
  oddLabels: [],
  extraRows: [],
  misplacedRows: [],
  fragments: 1,
  hidden: null,
  hasSubtotalColumn: false,
  looseValueCount: null,
} as const;

/** A report with the table that a person pointed at in place of what was read; its edition is the one it prints as many values as. */
function withPicked(report: Report, table: Table, { print = '', ...correction }: Correction): Changed {
  const editions = [table.edition, ...EDITIONS.filter((edition) => edition !== table.edition)];
  for (const edition of editions) {
    const values = byPosition(table.id, edition, print);
    if (values) return { report: withCells(report, { ...table, ...plain, edition }, values), applied: correction };
  }
  return { report, applied: { ...correction, unread: 'count' } };
}

/** A report and what has been corrected of it. */
interface Corrected {
  readonly report: Report;
  readonly applied: readonly Applied[];
}

function withTables(read: Report, corrections: readonly Correction[]): Corrected {
  return corrections.reduce<Corrected>(
    ({ report, applied }, correction) => {
      const table = TABLES.find((id) => correction.address === `tables.${id}`);
      const change = correction.print === undefined ? withTable : withPicked;
      const changed = table ? change(report, report.tables[table], correction) : null;
      return changed ? { report: changed.report, applied: [...applied, changed.applied] } : { report, applied };
    },
    { report: read, applied: [] },
  );
}

/** A report read as a person says it is to be read; each correction only while the page says the same. */
export function corrected(read: Report, corrections: readonly Correction[]): Corrected {
  const { report, applied: tables } = withTables(read, corrections);
  const applied: Applied[] = [...tables];
  const cells = new Map(report.cells);
  let { organ, year } = report;
  for (const correction of corrections) {
    const { address, printed, value } = correction;
    const cell = isCellAddress(address) ? correctedCell(cells.get(address), correction) : null;
    const isOrgan = address === 'organ' && (report.organ ?? '') === printed && value !== '';
    const isYear = address === 'year' && String(report.year ?? '') === printed && /^20\d\d$/.test(value);
    if (cell) cells.set(address, cell);
    if (isOrgan) organ = value;
    if (isYear) year = Number(value);
    if (cell || isOrgan || isYear) applied.push(correction);
  }
  return applied.length === 0 ? { report, applied } : { report: { ...report, organ, year, cells }, applied };
}

function tableWords({ address, unread }: Applied): Finding['message'] {
  const name = nameOf(address);
  if (unread === 'none')
    return {
      zh: `人工指定${name.zh}：页面上没有名称与格式对不上的表，没有读取`,
      en: `${name.en} set by hand: the page has no table that is named otherwise, so nothing was read`,
    };
  if (unread === 'count')
    return {
      zh: `人工指定${name.zh}：页面上那张表填数的格数与格式不同，分不出哪个数是哪一格，没有读取`,
      en: `${name.en} set by hand: the page’s table does not print as many values as the form, so it was not read`,
    };
  return {
    zh: `人工指定${name.zh}：页面上那张表的名称与格式对不上，按格式的行列顺序读取`,
    en: `${name.en} set by hand: the page’s table is named otherwise and was read by the form’s order of rows and columns`,
  };
}

function pickedWords({ address, unread }: Applied): Finding['message'] {
  const name = nameOf(address);
  if (unread)
    return {
      zh: `人工指定${name.zh}：页面上点选的表填数的格数与格式不同，分不出哪个数是哪一格，没有按它读取`,
      en: `${name.en} set by hand: the table pointed at does not print as many values as the form, so nothing was read from it`,
    };
  return {
    zh: `人工指定${name.zh}：以页面上点选的表为准，按格式的行列顺序读取`,
    en: `${name.en} set by hand: the table pointed at on the page was read by the form’s order of rows and columns`,
  };
}

function words(applied: Applied): Finding['message'] {
  const { address, printed, value } = applied;
  if (value === BY_POSITION) return tableWords(applied);
  if (value === PICKED) return pickedWords(applied);
  if (address === 'organ')
    return {
      zh: `人工指定单位：“${value}”（工具读作“${printed}”）`,
      en: `Organ set by hand: “${value}” (read as “${printed}”)`,
    };
  if (address === 'year')
    return {
      zh: `人工指定年度：${value}（工具读作“${printed}”）`,
      en: `Year set by hand: ${value} (read as “${printed}”)`,
    };
  const name = nameOf(address);
  return {
    zh: `人工读数：${name.zh}按 ${value} 核验（页面印“${printed}”）`,
    en: `Read by hand: ${name.en} is checked as ${value} (the page prints “${printed}”)`,
  };
}

/** Where a correction stands; only known cells and tables have been looked at by then. What was not read of a table that was pointed at is said of its section. */
function placeOf({ address, value, unread }: Applied): Place {
  if (value === PICKED && unread) return address.replace('tables.', 'sections.') as Place;
  return isCellAddress(address) || value === BY_POSITION || value === PICKED ? (address as Place) : 'title';
}

/** What every list says of what was read by hand. */
export function correctionFindings(url: string | null, applied: readonly Applied[]): Finding[] {
  return applied.map((correction) => ({
    id: correctionId(url, correction.address),
    rule: CORRECTED,
    severity: 'info',
    message: words(correction),
    addresses: [placeOf(correction)],
    section: null,
    expected: null,
    actual: null,
    difference: null,
    // Of a cell the report keeps what is printed, of a table nothing is kept.
    excerpt: correction.address === 'organ' || correction.address === 'year' ? correction.printed : null,
    equation: null,
    basis: correction.value === PICKED ? PICKED_BASIS : { title: '人工核对', clause: '' },
    review: null,
  }));
}

/** Findings with those of what was read by hand: one about such a number says so, on every surface. */
export function markedByHand(
  findings: readonly Finding[],
  result: Pick<Result, 'report' | 'source'>,
  byHand: readonly Finding[],
): Finding[] {
  if (byHand.length === 0) return [...findings];
  const read = { ...result, findings: [...byHand] };
  const marked = findings.map((finding) => {
    if (!finding.addresses.some((address) => isCorrectedAt(read, address))) return finding;
    const { zh, en } = finding.message;
    return { ...finding, message: { zh: `${zh}${WITH_BY_HAND.zh}`, en: `${en}${WITH_BY_HAND.en}` } };
  });
  return [...marked, ...byHand];
}
