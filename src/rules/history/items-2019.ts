import { uncompared, valueBefore, yearBefore } from '../../finding/history/yearBefore';
import { itemRows } from '../../finding/rows/itemRows';
import { rule } from '../../finding/rule';
import { englishOf } from '../../report/labels/english';
import { PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';

export default rule({
  id: 'history/items-2019',
  severity: 'info',
  title: { zh: '上一年项目数量与上一年度报告接不上', en: 'Items of last year do not follow from its report' },
  basis: null,
  why: {
    zh: '2019年版表二中，上一年度报告的“上一年项目数量”加“本年增/减”，就是本年的“上一年项目数量”。',
    en: 'In table 2 of 2019, last year’s prior items and its change give this year’s prior items.',
  },
  fix: {
    zh: '请对照上一年度报告核实；统计范围有变化的可在正文中说明。',
    en: 'Check last year’s report; say in the text where the scope has changed.',
  },
  search: ['去年'],

  *check(report, { before: given }) {
    const rows = itemRows(report);
    if (rows.length === 0) return yield { outcome: 'absent', key: 'table' };
    const before = yearBefore(report, given);
    if (typeof before === 'string') return yield uncompared('table', before);
    if (before.editions.proactive !== '2019') return yield uncompared('table', 'otherEdition');
    const known = rows.flatMap(({ key, priorItems: { place, cell } }) => {
      const prior = valueBefore(before, place);
      const change = valueBefore(before, `proactive.${key}.itemsChange`);
      if (cell.value === null || prior === null || change === null) return [];
      const label = PROACTIVE_ROW_LABELS[key];
      return [{ official: label.official, en: englishOf(label), place, now: cell.value, former: prior + change }];
    });
    const odd = known.filter(({ now, former }) => now !== former);
    const [first, ...rest] = odd;
    if (!first)
      return yield known.length > 0 ? { outcome: 'pass', key: 'table' } : uncompared('table', 'blankOperands');
    yield {
      outcome: 'fail',
      key: 'table',
      addresses: [first.place, ...rest.map(({ place }) => place)],
      figures: { expected: first.former, actual: first.now },
      message: {
        zh: `表二“上一年项目数量”与${before.year}年度报告推算的不同：${odd.map(({ official, now, former }) => `“${official}”行填${now}，推算为${former}`).join('，')}`,
        en: `Items of last year other than the report of ${before.year} gives: ${odd.map(({ en, now, former }) => `${en} ${now}, but ${former}`).join(', ')}`,
      },
    };
  },
});
