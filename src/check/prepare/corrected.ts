import { hashOf } from '../../finding/hashOf';
import { TABLES } from '../../report/addresses';
import { nameOf } from '../../report/nameOf';
import { isCellAddress } from '../../report/places/isKnownPlace';
import type { Cell, Place, Report } from '../../report/report';
import { BY_POSITION, CORRECTED, type Correction, correctionId } from '../../result/kept/correction';
import type { Finding } from '../../result/resultSchema';
import { byPosition } from './byPosition';

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** A cell that prints what it printed, or was not read, read as a person says; null where it prints something else. */
function correctedCell(cell: Cell | undefined, { printed, value }: Correction): Cell | null {
  const isSame = cell && cell.raw.trim() === printed;
  return isSame && NUMBER.test(value) ? { ...cell, state: 'number', value: Number(value), form: 'plain' } : null;
}

/** A correction that has been looked at; of a table that was not read so after all, why: there is none, or it prints more or fewer values than the form. */
type Applied = Correction & { readonly unread?: 'none' | 'count' };

/** A report with a table read by the form’s order, while the page prints the same there; null where it does not. */
function withTable(report: Report, correction: Correction): { report: Report; applied: Applied } | null {
  const id = TABLES.find((table) => correction.address === `tables.${table}`);
  const table = id && report.tables[id];
  if (!table || table.status === 'read' || correction.printed !== hashOf(table.unmatched)) return null;
  if (table.unmatched === '') return { report, applied: { ...correction, unread: 'none' } };
  const values = byPosition(id, table.edition, table.unmatched);
  if (!values) return { report, applied: { ...correction, unread: 'count' } };
  const read = {
    ...table,
    status: 'read',
    missingRows: [],
    missingColumns: [],
    extraColumns: [],
    unmatched: '',
  } as const;
  const cells = new Map([...report.cells, ...values]);
  return { report: { ...report, cells, tables: { ...report.tables, [id]: read } }, applied: correction };
}

/** A report and what has been corrected of it. */
interface Corrected {
  readonly report: Report;
  readonly applied: readonly Applied[];
}

function withTables(read: Report, corrections: readonly Correction[]): Corrected {
  return corrections.reduce<Corrected>(
    ({ report, applied }, correction) => {
      const changed = withTable(report, correction);
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

function words(applied: Applied): Finding['message'] {
  const { address, printed, value } = applied;
  if (value === BY_POSITION) return tableWords(applied);
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

/** Where a correction stands; only known cells and tables have been looked at by then. */
const placeOf = ({ address, value }: Correction): Place =>
  isCellAddress(address) || value === BY_POSITION ? (address as Place) : 'title';

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
    excerpt: null,
    equation: null,
    basis: { title: '人工核对', clause: '' },
    review: null,
  }));
}
