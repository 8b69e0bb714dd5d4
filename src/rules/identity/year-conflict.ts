import { countedYear } from '../../finding/reportYear';
import { rule } from '../../finding/rule';
import { onlyYear } from '../../report/dates';

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

  *check(report) {
    const { title, stated } = report;
    const titled = title === null ? null : onlyYear(title);
    const counted = countedYear(report);
    if (titled === null || counted === null) {
      yield { outcome: 'absent', key: 'year' };
      return;
    }
    if (titled === counted.year) {
      yield { outcome: 'pass', key: 'year' };
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
