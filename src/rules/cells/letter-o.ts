import { aggregate } from '../../finding/aggregate';
import { isLetterO, printedCells, tablesWithNumbers } from '../../finding/printedCells';
import { rule } from '../../finding/rule';
import { listed } from '../../finding/words';

export default rule({
  id: 'cells/letter-o',
  severity: 'warning',
  title: { zh: '以字母O代替数字0', en: 'The letter O for zero' },
  basis: null,
  why: {
    zh: '字母O或“〇”不是数字0，数据不能被机器读取，相关算式无法核验。',
    en: 'The letter O or 〇 is not the digit 0: machines cannot read it and sums with it cannot be checked.',
  },
  fix: {
    zh: '请改为数字0。',
    en: 'Write the digit 0.',
  },

  *check(report) {
    for (const { id } of tablesWithNumbers(report)) {
      const places = printedCells(report, id)
        .filter(({ cell }) => cell.state === 'text' && isLetterO(cell.raw))
        .map(({ place }) => place);
      const names = listed(places);
      yield aggregate(id, true, places, () => ({
        zh: `${names.zh}以字母O或“〇”代替数字0`,
        en: `The letter O or 〇 stands for zero: ${names.en}`,
      }));
    }
  },
});
