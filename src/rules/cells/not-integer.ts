import { form } from '../../finding/bases';
import { allNumbers } from '../../finding/printedCells';
import { rule } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';

export default rule({
  id: 'cells/not-integer',
  severity: 'error',
  title: { zh: '件数不是整数', en: 'A count that is no whole number' },
  basis: form('三', '单位为件'),
  why: {
    zh: '件数只能是整数；小数多为录入或单位有误。',
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
      yield {
        outcome: 'fail',
        key: place,
        addresses: [place],
        message: {
          zh: `${name.zh}填“${cell.raw}”，件数应为整数`,
          en: `${name.en} says “${cell.raw}”; a count is a whole number`,
        },
      };
    }
  },
});
