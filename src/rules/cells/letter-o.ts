import { eachCell } from '../../finding/aggregate';
import { isLetterO } from '../../finding/rows/printedCells';
import { rule } from '../../finding/rule';

export default rule({
  id: 'cells/letter-o',
  severity: 'warning',
  title: { zh: '以字母O代替数字0', en: 'The letter O for zero' },
  basis: null,
  why: {
    zh: '字母O或“〇”不是数字0，本工具不代为改读，相关算式可能无法核验。',
    en: 'The letter O or 〇 is not the digit 0; it is not read as one, and sums with it may be beyond checking.',
  },
  fix: {
    zh: '请改为数字0。',
    en: 'Write the digit 0.',
  },

  *check(report) {
    yield* eachCell(
      report,
      ({ cell }) => cell.state === 'text' && isLetterO(cell.raw),
      ({ zh, en }) => ({
        zh: `${zh}以字母O或“〇”代替数字0`,
        en: `The letter O or 〇 stands for zero: ${en}`,
      }),
    );
  },
});
