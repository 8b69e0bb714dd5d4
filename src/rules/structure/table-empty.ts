import { eachTable } from '../../finding/aggregate';
import { NOT_CHECKED } from '../../finding/notRead';
import { rule } from '../../finding/rule';

export default rule({
  id: 'structure/table-empty',
  severity: 'warning',
  title: { zh: '统计表没有填写任何数字', en: 'A table without a single number' },
  basis: null,
  why: {
    zh: '表格在，但没有任何数字，相关关系均无法核验。',
    en: 'The table is there without any number, so nothing in it can be checked.',
  },
  fix: {
    zh: '请对照台账填写；确为零的填0。',
    en: 'Fill it in from the register; write 0 where it is zero.',
  },

  *check(report) {
    yield* eachTable(
      report,
      ({ status }) => status === 'empty',
      ({ zh, en }) => ({
        zh: `${zh}没有填写任何数字${NOT_CHECKED.zh}`,
        en: `${en} has no number at all and was not checked`,
      }),
    );
  },
});
