import { failure } from '../../finding/aggregate';
import { figureOf } from '../../finding/rows/figureOf';
import { itemRows } from '../../finding/rows/itemRows';
import { rule } from '../../finding/rule';
import { englishOf } from '../../report/labels/english';
import { PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';

export default rule({
  id: 'proactive/item-count-negative',
  severity: 'warning',
  title: { zh: '表二项目数量减后小于零', en: 'Table 2: fewer than no items left' },
  basis: null,
  why: {
    zh: '上一年项目数量加本年增减是年底的项目数量，不会小于零。',
    en: 'The items of last year with the change of this year are the items at its end, which are never fewer than none.',
  },
  fix: {
    zh: '请核实上一年项目数量和本年增减数，减少的写负数。',
    en: 'Check the items of last year and the change; a decrease is written as a negative number.',
  },

  *check(report) {
    for (const { key, priorItems, itemsChange } of itemRows(report)) {
      const [prior, change] = [priorItems.cell.value, itemsChange.cell.value];
      if (prior === null || change === null) {
        yield { outcome: 'notAssessable', key, reason: 'blankOperands' };
        continue;
      }
      if (prior + change >= 0) {
        yield { outcome: 'pass', key };
        continue;
      }
      const label = PROACTIVE_ROW_LABELS[key];
      const found = failure(
        itemsChange.place,
        {
          zh: `表二“${label.official}”行：上一年项目数量${prior}，本年增/减${figureOf(itemsChange.cell)}，减后小于零`,
          en: `Table 2, ${englishOf(label)}: ${prior} items last year and a change of ${figureOf(itemsChange.cell)} leave fewer than none`,
        },
        key,
      );
      yield { ...found, addresses: [itemsChange.place, priorItems.place] };
    }
  },
});
