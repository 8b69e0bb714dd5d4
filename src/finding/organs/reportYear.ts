import { foldYears, onlyYear, yearsIn } from '../../report/dates';
import type { Place, Report } from '../../report/report';

/** The year that the report counts, and what says so: the 统计期限, or an opening that names no other, again and again. */
export interface CountedYear {
  readonly year: number;
  readonly place: Place;
  readonly by: 'period' | 'opening';
}

const OFTEN = 3;

/** Where section one begins, without titles and document numbers. */
function openingOf({ overview }: Report['sections']): string {
  return overview.paragraphs
    .slice(0, 6)
    .join('')
    .replace(/[《〔（(][^《〔（(》〕）)]*[》〕）)]/g, '');
}

/** The only year that the opening names, where the page's date says the same: a report is published in the first half of the next year. */
export function datedYear({ published, sections }: Report): number | null {
  const year = onlyYear(openingOf(sections));
  const [, next = '', month = ''] = /^(\d{4})-(\d\d)/.exec(published?.date ?? '') ?? [];
  return year !== null && Number(next) - 1 === year && Number(month) <= 6 ? year : null;
}

/** Null where neither period nor opening leaves no doubt. */
export function countedYear({ stated: { period }, sections }: Report): CountedYear | null {
  if (period?.days) {
    const year = Number(period.days.from.slice(0, 4));
    return period.days.to.startsWith(String(year)) ? { year, place: period.place, by: 'period' } : null;
  }
  const bare = openingOf(sections);
  const year = onlyYear(bare);
  const isOften = yearsIn(bare).length >= OFTEN;
  return year !== null && isOften ? { year, place: 'sections.overview.paragraphs.1', by: 'opening' } : null;
}

/** The report's year where neither its title, nor what it counts, nor its opening with the page's date speaks against it; nothing about dates is judged by another. */
export function sureYear(report: Report): number | null {
  const titled = report.title === null ? null : onlyYear(report.title);
  const counted = countedYear(report);
  const isDoubted = [titled, counted?.year ?? null, datedYear(report)].some(
    (year) => year !== null && year !== report.year,
  );
  return isDoubted ? null : report.year;
}

const ownName = /20\d\d年?度?[^，。；、《》,;]{0,24}?(?:信息公开|政务公开)(?:工作)?(?:年度报告|年报|年度工作报告|报告)/;

/** The year of the report that its preamble says was compiled, where it names no other. */
export function announcedYear({ preamble }: Report): { readonly year: number; readonly place: Place } | null {
  for (const [index, text] of preamble.entries()) {
    const sentences = text.replace(/\s/g, '').split(/[。；;]/);
    const sentence = sentences.find(
      (each) => /编制|编写|撰写|公布|形成|发布|制作/.test(each) && ownName.test(foldYears(each)),
    );
    const year = sentence === undefined ? null : onlyYear(sentence);
    if (year !== null) return { year, place: `preamble.${index + 1}` };
  }
  return null;
}
