import { DATE_NAMES } from '../../finding/organs/dateWords';
import { rule } from '../../finding/rule';
import { writtenDay } from '../../report/dates';

export default rule({
  id: 'identity/impossible-date',
  severity: 'warning',
  title: { zh: '日期不存在', en: 'A day that does not exist' },
  basis: null,
  why: {
    zh: '日历上没有这一天，多为录入有误；这一日期不与期限和其他日期比对。',
    en: 'The calendar has no such day: mostly a slip of typing. It is not held against deadlines or other dates.',
  },
  fix: {
    zh: '请核对该日期。',
    en: 'Check the date.',
  },

  *check({ stated: { dates } }) {
    for (const { source, raw, place } of dates) {
      const day = writtenDay(raw);
      if (!day) yield { outcome: 'absent', key: source };
      else if (day.isReal) yield { outcome: 'pass', key: source };
      else
        yield {
          outcome: 'fail',
          key: source,
          addresses: [place],
          message: {
            zh: `${DATE_NAMES[source].zh}写${day.written}，日历上没有这一天`,
            en: `The ${DATE_NAMES[source].en} reads ${day.written}, a day that does not exist`,
          },
        };
    }
  },
});
