import { allNumbers } from '../../finding/printedCells';
import { rule } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';

export default rule({
  id: 'cells/negative',
  severity: 'error',
  title: { zh: '件数为负', en: 'A negative count' },
  basis: null,
  why: {
    zh: '件数不会小于零；2019年版表二“本年增/减”一栏除外。',
    en: 'Counts are never below zero, except the 2019 column for change over the year.',
  },
  fix: {
    zh: '请对照台账更正。',
    en: 'Correct it from the register.',
  },

  *check(report) {
    for (const { place, cell } of allNumbers(report)) {
      if (place.endsWith('.itemsChange') || (cell.value ?? 0) >= 0) continue;
      const name = nameOf(place);
      yield {
        outcome: 'fail',
        key: place,
        addresses: [place],
        message: { zh: `${name.zh}填“${cell.raw}”，小于零`, en: `${name.en} says “${cell.raw}”, below zero` },
      };
    }
  },
});
