import { aggregate } from '../../finding/aggregate';
import { printedCells, tablesWithNumbers } from '../../finding/printedCells';
import { rule } from '../../finding/rule';
import { listed } from '../../finding/words';

export default rule({
  id: 'cells/unit',
  severity: 'info',
  title: { zh: '数字格内带单位', en: 'A unit inside a cell' },
  basis: null,
  why: {
    zh: '栏目已写明单位，格内再写单位不便于汇总。',
    en: 'The header already names the unit; repeating it hinders adding up.',
  },
  fix: {
    zh: '建议只填数字。',
    en: 'Write the number alone.',
  },

  *check(report) {
    for (const { id } of tablesWithNumbers(report)) {
      const places = printedCells(report, id)
        .filter(({ cell }) => cell.form === 'withUnit')
        .map(({ place }) => place);
      const names = listed(places);
      yield aggregate(id, true, places, () => ({
        zh: `${names.zh}在数字后带单位`,
        en: `A unit stands beside the number: ${names.en}`,
      }));
    }
  },
});
