import { announcedYear, type CountedYear, countedYear, datedYear } from '../../finding/organs/reportYear';
import { type Outcome, rule } from '../../finding/rule';
import { mistypedYear, onlyYear } from '../../report/dates';
import type { Report } from '../../report/report';

/** The year of the report that the preamble announces, beside the report's. */
function announced(report: Report): Outcome {
  const stated = announcedYear(report);
  if (stated === null || report.year === null) return { outcome: 'absent', key: 'preamble' };
  if (stated.year === report.year) return { outcome: 'pass', key: 'preamble' };
  return {
    outcome: 'fail',
    key: 'preamble',
    addresses: [stated.place],
    severity: 'warning',
    figures: { expected: report.year, actual: stated.year },
    message: {
      zh: `报告年度为${report.year}年，开头写的是${stated.year}年的报告`,
      en: `The report is for ${report.year}, its preamble announces that of ${stated.year}`,
    },
  };
}

/** A year in the title that has five figures or more. */
function slip(title: string | null): Outcome {
  const written = title === null ? null : mistypedYear(title);
  if (written === null) return { outcome: title === null ? 'absent' : 'pass', key: 'title' };
  return {
    outcome: 'fail',
    key: 'title',
    addresses: ['title'],
    severity: 'warning',
    message: {
      zh: `标题中的年份写作“${written}年”，不是四位数`,
      en: `The title names the year “${written}”, which has not four figures`,
    },
  };
}

/** A title, or a period without a titled year, that stands alone against the year the rest of the page names. */
function against({ year }: Report, titled: number | null, counted: CountedYear | null): Outcome {
  const [named, place] = titled === null ? [counted?.year ?? null, counted?.place] : [titled, 'title' as const];
  if (named === null || year === null || place === undefined) return { outcome: 'absent', key: 'year' };
  if (named === year) return titled === null ? { outcome: 'absent', key: 'year' } : { outcome: 'pass', key: 'year' };
  const where = titled === null ? { zh: '统计期限', en: 'period' } : { zh: '标题年度', en: 'title' };
  return {
    outcome: 'fail',
    key: 'year',
    addresses: [place],
    severity: 'warning',
    figures: { expected: year, actual: named },
    message: {
      zh: `${where.zh}为${named}年，正文开头和页面日期对应的是${year}年`,
      en: `The ${where.en} names ${named}, while the opening and the date of the page speak of ${year}`,
    },
  };
}

/** Title and period of one year, the opening and the date of the page of another: which is meant cannot be told. */
function dated(report: Report, titled: number): Outcome {
  const year = datedYear(report);
  if (year === null || year === titled) return { outcome: 'pass', key: 'year' };
  return {
    outcome: 'fail',
    key: 'year',
    addresses: ['title', 'sections.overview.paragraphs.1'],
    severity: 'warning',
    figures: { expected: year, actual: titled },
    message: {
      zh: `标题和统计期限为${titled}年，正文开头和页面日期对应的是${year}年`,
      en: `Title and period name ${titled}, while the opening and the date of the page speak of ${year}`,
    },
  };
}

export default rule({
  id: 'identity/year-conflict',
  severity: 'error',
  title: { zh: '标题年度与正文年度不符', en: 'The title names another year than the text' },
  basis: null,
  why: {
    zh: '标题写的年度，与统计期限或者总体情况反复写到的年度不同，读者无从知道表中数字是哪一年的。',
    en: 'The title’s year differs from the period, or from the only year the opening names, so nobody can tell which year the figures count.',
  },
  fix: {
    zh: '请核对标题、统计期限和正文，以表中数字所属年度为准。',
    en: 'Compare title, period and text; the year of the figures decides.',
  },
  search: ['年份', '写错年'],

  *check(report) {
    const { title, stated } = report;
    const titled = title === null ? null : onlyYear(title);
    const counted = countedYear(report);
    yield slip(title);
    yield announced(report);
    if (titled === null || counted === null) {
      yield against(report, titled, counted);
      return;
    }
    if (titled === counted.year) {
      yield dated(report, titled);
      return;
    }
    // Where the page's own titles disagree, the line above the report may be another report's link.
    const isCertain = stated.titles.every((each) => onlyYear(each) === null || onlyYear(each) === titled);
    const where =
      counted.by === 'period'
        ? { zh: '统计期限为', en: 'the period is' }
        : { zh: '总体情况写的是', en: 'section one speaks of' };
    yield {
      outcome: 'fail',
      key: 'year',
      addresses: ['title', counted.place],
      ...(isCertain ? {} : { severity: 'warning' as const }),
      figures: { expected: counted.year, actual: titled },
      message: {
        zh: `标题年度为${titled}年，${where.zh}${counted.year}年`,
        en: `The title names ${titled}, while ${where.en} ${counted.year}`,
      },
    };
  },
});
