import { failure } from '../../finding/aggregate';
import { sureYear } from '../../finding/organs/reportYear';
import { rule } from '../../finding/rule';
import { writtenDay } from '../../report/dates';

export default rule({
  id: 'identity/signature-date',
  severity: 'warning',
  title: { zh: '落款日期与年度或发布日期不合', en: 'The date of the signature does not fit' },
  basis: null,
  why: {
    zh: '落款日期早于统计期限届满，或者晚于页面所示发布日期，多为沿用旧文时漏改年份，也可能是页面迁移后日期有变。',
    en: 'A signature before the period is over, or after the page was published, is often left over from an older text; the page may also have been moved.',
  },
  fix: {
    zh: '请核对落款的年份和日期。',
    en: 'Check year and day of the signature.',
  },

  *check(report) {
    const { signature, stated } = report;
    // A day that does not exist is the business of identity/impossible-date.
    const date = writtenDay(signature.date ?? '')?.isReal ? signature.date : null;
    const year = sureYear(report);
    const published = stated.dates.find(({ source, date: day }) => (source === 'meta' || source === 'field') && day);
    if (date === null || (year === null && !published)) {
      yield { outcome: 'absent', key: 'date' };
      return;
    }
    if (year !== null && date < `${year}-12-31`) {
      yield failure(
        'signature',
        {
          zh: `落款日期为${date}，早于${year}年12月31日`,
          en: `The signature is dated ${date}, before the end of ${year}`,
        },
        'date',
      );
    } else if (published?.date && date > published.date) {
      yield failure(
        'signature',
        {
          zh: `落款日期为${date}，晚于页面所示发布日期${published.date}`,
          en: `The signature is dated ${date}, after the date of publication on the page, ${published.date}`,
        },
        'date',
      );
    } else yield { outcome: 'pass', key: 'date' };
  },
});
