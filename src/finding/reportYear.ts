import { onlyYear, yearsIn } from '../report/dates';
import type { Place, Report } from '../report/report';

/** The year that the report counts, and what says so: the 统计期限, or an opening that names no other, again and again. */
export interface CountedYear {
  readonly year: number;
  readonly place: Place;
  readonly by: 'period' | 'opening';
}

const OFTEN = 3;

/** Null where neither period nor opening leaves no doubt. */
export function countedYear({ stated: { period }, sections }: Report): CountedYear | null {
  if (period?.days) {
    const year = Number(period.days.from.slice(0, 4));
    return period.days.to.startsWith(String(year)) ? { year, place: period.place, by: 'period' } : null;
  }
  const opening = sections.overview.paragraphs.slice(0, 6).join('');
  const bare = opening.replace(/[《〔（(][^《〔（(》〕）)]*[》〕）)]/g, '');
  const year = onlyYear(bare);
  const isOften = yearsIn(bare).length >= OFTEN;
  return year !== null && isOften ? { year, place: 'sections.overview.paragraphs.1', by: 'opening' } : null;
}

/**
 * The report's year where nothing speaks against it. A title that names another one leaves it open what the report is
 * late for, unless the opening only looks back: then the title knows.
 */
export function sureYear(report: Report): number | null {
  const titled = report.title === null ? null : onlyYear(report.title);
  const counted = countedYear(report);
  if (titled === null) return counted?.year ?? report.year;
  return counted === null || counted.year === titled ? titled : null;
}
