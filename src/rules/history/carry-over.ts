import { changesOfOrgan } from '../../finding/explanations';
import { uncompared, valueBefore, yearBefore } from '../../finding/history/yearBefore';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';
import { REQUEST_COLUMNS } from '../../report/addresses';
import { englishOf } from '../../report/labels/english';
import { REQUEST_COLUMN_LABELS } from '../../report/labels/requestLabels';

export default rule({
  id: 'history/carry-over',
  severity: 'warning',
  title: { zh: '上年结转与上一年度报告的结转下年度不同', en: 'Carried in other than was carried out' },
  basis: null,
  why: {
    zh: '本年的“上年结转”就是上一年度报告的“结转下年度继续办理”，逐列都应相同；上一年度报告后来更正过的除外。',
    en: 'What is carried in is what last year’s report carried out, column by column, unless that report was corrected later.',
  },
  fix: {
    zh: '请对照上一年度报告和办理台账核实，确有原因的可在正文中说明。',
    en: 'Check last year’s report and the register; say the reason in the text where there is one.',
  },
  search: ['去年', '上年结转'],

  *check(report, { before: given }) {
    const before = yearBefore(report, given);
    if (typeof before === 'string') return yield uncompared('table', before);
    // Merged organs carry in what several have carried out.
    if (changesOfOrgan(report).length > 0) return yield uncompared('table', 'organChanged');
    const known = REQUEST_COLUMNS.flatMap((column) => {
      const { place, cell } = quantity(report, `requests.carriedIn.${column}`);
      const former = valueBefore(before, `requests.carriedOut.${column}`);
      return cell.value === null || former === null ? [] : [{ column, place, former, now: cell.value }];
    });
    const odd = known.filter(({ now, former }) => now !== former);
    const [first, ...rest] = odd;
    if (!first)
      return yield known.length > 0 ? { outcome: 'pass', key: 'table' } : uncompared('table', 'blankOperands');
    const figures = odd.find(({ column }) => column === 'total') ?? first;
    const list = odd.map(({ column, now, former }) => {
      const label = REQUEST_COLUMN_LABELS[column];
      return { official: label.official, en: englishOf(label), now, former };
    });
    yield {
      outcome: 'fail',
      key: 'table',
      addresses: [first.place, ...rest.map(({ place }) => place)],
      figures: { expected: figures.former, actual: figures.now },
      message: {
        zh: `表三“上年结转”与${before.year}年度报告的“结转下年度”不同：${list.map(({ official, now, former }) => `“${official}”列本年填${now}，上一年度填${former}`).join('，')}`,
        en: `Table 3 carries in other figures than the report of ${before.year} carried out: ${list.map(({ en, now, former }) => `${en} ${now}, but ${former} then`).join(', ')}`,
      },
    };
  },
});
