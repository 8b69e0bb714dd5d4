import { failure } from '../../finding/aggregate';
import { figureOf } from '../../finding/rows/figureOf';
import { allNumbers } from '../../finding/rows/printedCells';
import { rule } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';

export default rule({
  id: 'cells/not-integer',
  severity: 'error',
  title: { zh: '件数不是整数', en: 'A count that is no whole number' },
  basis: null,
  why: {
    zh: '件数只能是整数；出现小数，多为录入有误，或者填成了其他单位。',
    en: 'Counts are whole numbers; a fraction is usually a slip of typing or of unit.',
  },
  fix: {
    zh: '请对照台账更正；收费金额可以有小数，不在此列。',
    en: 'Correct it from the register; amounts of money may have decimals.',
  },

  *check(report) {
    for (const { place, cell } of allNumbers(report)) {
      if (place.endsWith('.amount') || Number.isInteger(cell.value)) continue;
      const name = nameOf(place);
      yield failure(place, {
        zh: `${name.zh}填“${figureOf(cell)}”，件数应为整数`,
        en: `${name.en} says “${figureOf(cell)}”; a count is a whole number`,
      });
    }
  },
});
