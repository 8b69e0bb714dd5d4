import { DATE_NAMES } from '../../finding/organs/dateWords';
import { sureYear } from '../../finding/organs/reportYear';
import { rule } from '../../finding/rule';

export default rule({
  id: 'publication/early',
  severity: 'warning',
  title: { zh: '页面所示日期早于统计期限届满', en: 'Published before the year was over' },
  basis: null,
  why: {
    zh: '页面所示日期在统计期限届满之前，那时全年的数字还没有产生；可能是日期或者年度有误，也可能是旧页面被替换了内容。',
    en: 'On the date the page shows, the figures of the whole year did not exist yet: a date or year is mistaken, or an older page was given new contents.',
  },
  fix: {
    zh: '请核对页面日期和报告年度。',
    en: 'Compare the date of the page with the year of the report.',
  },

  *check(report) {
    const { published, stated } = report;
    const year = sureYear(report);
    // A signature before the end of the year is the business of identity/signature-date.
    if (year === null || published === null || published.source === 'signature') {
      yield { outcome: 'absent', key: 'date' };
      return;
    }
    const { date, source } = published;
    if (date > `${year}-12-31`) {
      yield { outcome: 'pass', key: 'date' };
      return;
    }
    const name = DATE_NAMES[source];
    yield {
      outcome: 'fail',
      key: 'date',
      addresses: [stated.dates.find((each) => each.source === source)?.place ?? 'page'],
      message: {
        zh: `页面所示日期（${name.zh}）为${date}，${year}年度尚未结束`,
        en: `The date on the page (${name.en}) is ${date}, before the year ${year} was over`,
      },
    };
  },
});
