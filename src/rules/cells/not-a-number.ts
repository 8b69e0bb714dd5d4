import { failure } from '../../finding/aggregate';
import { isLetterO, printedCells, tablesWithNumbers } from '../../finding/rows/printedCells';
import { rule } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';

/** A number with a stop or an asterisk behind it: what is meant is plain, and yet not what is printed. */
const marked = /^[+-]?[\d,]+\s?[。.．，,、;；*＊※]$/;

export default rule({
  id: 'cells/not-a-number',
  severity: 'error',
  title: { zh: '数字格内不是一个数字', en: 'No single number in a number cell' },
  basis: null,
  why: {
    zh: '该格应填一个数字；文字或两个数字无法参与核验，也容易被误读。',
    en: 'The cell asks for one number; words or two numbers cannot be checked and are easily misread.',
  },
  fix: {
    zh: '请按台账填写一个数字，说明写在正文中。',
    en: 'Write one number from the register and put remarks in the text.',
  },
  search: ['漏填', '填错', '文字'],

  *check(report) {
    for (const { id } of tablesWithNumbers(report)) {
      for (const { place, cell } of printedCells(report, id)) {
        if (cell.state !== 'text' || isLetterO(cell.raw)) continue;
        const name = nameOf(place);
        const raw = cell.raw.length > 30 ? `${cell.raw.slice(0, 30)}…` : cell.raw;
        const found = failure(place, {
          zh: `${name.zh}填“${raw}”，不是一个数字`,
          en: `${name.en} says “${raw}”, which is not one number`,
        });
        yield marked.test(cell.raw) ? { ...found, severity: 'warning' } : found;
      }
    }
  },
});
