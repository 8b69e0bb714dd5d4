import { DEADLINES } from '../../finding/bases';
import { allDates, DATE_NAMES } from '../../finding/organs/dateWords';
import { type Deadline, deadlineOf } from '../../finding/organs/deadlineOf';
import { type Bilingual, type Outcome, rule } from '../../finding/rule';
import type { Report } from '../../report/report';

/** A page that shows an earlier day as well, or one of a much later year, was perhaps only moved. */
function isDoubtful({ stated }: Report, date: string, day: string): boolean {
  const isInTime = stated.dates.some(
    ({ source, date: other }) => (source === 'meta' || source === 'field') && other !== null && other <= day,
  );
  return isInTime || date.slice(0, 4) > day.slice(0, 4);
}

function sentence(name: Bilingual, date: string, day: string, isLocal: boolean, all: Bilingual): Bilingual {
  const local = isLocal ? { zh: '本地设定的日期', en: 'the date set locally, ' } : { zh: '', en: '' };
  return {
    zh: `页面所示日期（${name.zh}）${date}晚于${local.zh}${day}；各处日期：${all.zh}`,
    en: `The date on the page (${name.en}), ${date}, is after ${local.en}${day}; dates found: ${all.en}`,
  };
}

function judged(report: Report, deadline: Deadline): Outcome {
  const { published, stated } = report;
  if (published === null) return { outcome: 'notAssessable', key: 'date', reason: 'noDate' };
  const { date, source } = published;
  if (date <= deadline.day) return { outcome: 'pass', key: 'date' };
  return {
    outcome: 'fail',
    key: 'date',
    addresses: [stated.dates.find((each) => each.source === source)?.place ?? 'page'],
    basis: deadline.basis,
    ...(isDoubtful(report, date, deadline.day) ? { severity: 'info' as const } : {}),
    message: sentence(DATE_NAMES[source], date, deadline.day, deadline.basis === null, allDates(stated.dates)),
  };
}

export default rule({
  id: 'publication/late',
  severity: 'warning',
  title: { zh: '页面所示日期晚于公布时限', en: 'The date on the page is after the deadline' },
  basis: DEADLINES,
  why: {
    zh: '条例规定县级以上人民政府部门在每年1月31日前、县级以上地方人民政府的政府信息公开工作主管部门在3月31日前公布上一年度报告；31日当天按时限之内处理。页面迁移、改版会改变页面上的日期，须人工确认；乡镇、街道等不在此列。',
    en: 'Departments publish before 31 January, and the responsible department publishes its government’s report before 31 March; the 31st itself counts as in time. A page that was moved shows a later date, so this needs a look. Towns and others are not spoken of.',
  },
  fix: {
    zh: '请核实实际公布日期；页面迁移、补发或者更新的，可注明首次公布日期。',
    en: 'Verify when it was first published; where the page was moved or updated, say so on it.',
  },
  search: ['逾期', '迟报', '超期', '晚发'],

  *check(report, { thresholds }) {
    const deadline = deadlineOf(report, thresholds);
    if (deadline === null) {
      yield { outcome: 'absent', key: 'date' };
      return;
    }
    yield judged(report, deadline);
    // For who counts a whole roster: which day is meant, whatever came out.
    yield { outcome: 'absent', key: 'deadline', reason: deadline.day };
  },
});
