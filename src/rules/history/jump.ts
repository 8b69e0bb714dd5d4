import { uncompared, valueBefore, yearBefore } from '../../finding/history/yearBefore';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';

const MANY = 20;
const TIMES = 10;
const COUNTS = [
  'requests.newReceived.total',
  'proactive.licensing.decisions',
  'proactive.penalties.decisions',
  'proactive.coercion.decisions',
] as const;

export default rule({
  id: 'history/jump',
  severity: 'info',
  title: { zh: '与上一年度相差十倍以上', en: 'Ten times as much as last year, or as little' },
  basis: null,
  why: {
    zh: '申请数和处理决定数一年之间变化十倍以上的不多，可能多写或者少写了一位，也可能是统计范围变了。',
    en: 'Requests and decisions seldom change tenfold within a year; a digit may be one too many or too few, or the scope may have changed.',
  },
  fix: {
    zh: '请核实；统计范围有变化的可在正文中说明。',
    en: 'Check the figure; say in the text where the scope has changed.',
  },
  search: ['去年', '差太多'],

  *check(report, { before: given }) {
    const before = yearBefore(report, given);
    if (typeof before === 'string') return yield uncompared('counts', before);
    const known = COUNTS.flatMap((address) => {
      const { place, cell } = quantity(report, address);
      const former = valueBefore(before, address);
      return cell.value === null || former === null ? [] : [{ place, former, now: cell.value }];
    });
    const isJump = ({ now, former }: { now: number; former: number }) =>
      Math.min(now, former) > MANY && Math.max(now, former) >= TIMES * Math.min(now, former);
    const odd = known.filter(isJump);
    const [first, ...rest] = odd;
    if (!first) return yield { outcome: known.length > 0 ? 'pass' : 'absent', key: 'counts' };
    const list = odd.map(({ place, now, former }) => ({ ...nameOf(place), now, former }));
    yield {
      outcome: 'fail',
      key: 'counts',
      addresses: [first.place, ...rest.map(({ place }) => place)],
      message: {
        zh: list.map(({ zh, now, former }) => `${zh}本年${now}，上一年度${former}`).join('，'),
        en: list.map(({ en, now, former }) => `${en}: ${now}, but ${former} in ${before.year}`).join(', '),
      },
    };
  },
});
