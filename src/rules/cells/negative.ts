import { failure } from '../../finding/aggregate';
import { figureOf } from '../../finding/rows/figureOf';
import { allNumbers } from '../../finding/rows/printedCells';
import { rule } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';

export default rule({
  id: 'cells/negative',
  severity: 'error',
  title: { zh: '数字为负', en: 'A negative figure' },
  basis: null,
  why: {
    zh: '件数和金额不会小于零；2019年版表二“本年增/减”一栏除外。',
    en: 'Counts and amounts are never below zero; the column for change over the year (form of 2019) is exempt.',
  },
  fix: {
    zh: '请对照台账更正。',
    en: 'Correct it from the register.',
  },

  *check(report) {
    for (const { place, cell } of allNumbers(report)) {
      if (place.endsWith('.itemsChange') || (cell.value ?? 0) >= 0) continue;
      const name = nameOf(place);
      yield failure(place, {
        zh: `${name.zh}填“${figureOf(cell)}”，小于零`,
        en: `${name.en} says “${figureOf(cell)}”, below zero`,
      });
    }
  },
});
