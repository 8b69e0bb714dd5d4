import { aggregate } from '../../finding/aggregate';
import { printedCells, tablesWithNumbers } from '../../finding/printedCells';
import { rule } from '../../finding/rule';
import { listed } from '../../finding/words';

export default rule({
  id: 'cells/digit-form',
  severity: 'info',
  title: { zh: '数字写法不统一', en: 'Unusual way of writing a number' },
  basis: null,
  why: {
    zh: '全角数字、千分位逗号或中文数字不便于汇总；本工具已按其含义读取。',
    en: 'Full-width digits, thousands separators and Chinese numerals hinder adding up; they were read for what they mean.',
  },
  fix: {
    zh: '建议使用半角阿拉伯数字，不加逗号。',
    en: 'Use plain digits without separators.',
  },

  *check(report) {
    for (const { id } of tablesWithNumbers(report)) {
      const places = printedCells(report, id)
        .filter(({ place, cell }) => {
          const isPlus = cell.form === 'signed' && (cell.value ?? 0) >= 0 && !place.endsWith('.itemsChange');
          return isPlus || cell.form === 'fullWidth' || cell.form === 'thousands' || cell.form === 'chinese';
        })
        .map(({ place }) => place);
      const names = listed(places);
      yield aggregate(id, true, places, () => ({
        zh: `${names.zh}的数字写法与其他各格不同`,
        en: `Numbers written in an unusual way: ${names.en}`,
      }));
    }
  },
});
