import { nameOf } from '../../report/nameOf';
import { isCellAddress } from '../../report/places/isKnownPlace';
import type { Cell, Place, Report } from '../../report/report';
import { CORRECTED, type Correction, correctionId } from '../../result/kept/correction';
import type { Finding } from '../../result/resultSchema';

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** A cell that prints what it printed, or was not read, read as a person says; null where it prints something else. */
function correctedCell(cell: Cell | undefined, { printed, value }: Correction): Cell | null {
  const isSame = cell && cell.raw.trim() === printed;
  return isSame && NUMBER.test(value) ? { ...cell, state: 'number', value: Number(value), form: 'plain' } : null;
}

/** A report read as a person says it is to be read; each correction only while the page says the same. */
export function corrected(
  report: Report,
  corrections: readonly Correction[],
): { readonly report: Report; readonly applied: readonly Correction[] } {
  const applied: Correction[] = [];
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

function words({ address, printed, value }: Correction): Finding['message'] {
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

/** What every list says of what was read by hand. */
export function correctionFindings(url: string | null, applied: readonly Correction[]): Finding[] {
  return applied.map((correction) => ({
    id: correctionId(url, correction.address),
    rule: CORRECTED,
    severity: 'info',
    message: words(correction),
    addresses: [isCellAddress(correction.address) ? (correction.address as Place) : 'title'],
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
