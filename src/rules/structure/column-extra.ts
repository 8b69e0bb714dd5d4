import { eachTable } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { quotedWords } from '../../finding/words';

export default rule({
  id: 'structure/column-extra',
  severity: 'warning',
  title: { zh: '表格多列', en: 'A column of figures the form does not have' },
  basis: null,
  why: {
    zh: '格式中没有这一列，其中的数字没有读取，也未作核验；同一栏目印了两列的，无从知道以哪一列为准。',
    en: 'The form has no such column, so its figures were neither read nor checked; where a column is printed twice, nobody can tell which is meant.',
  },
  fix: {
    zh: '请对照格式删去多出的列，或者人工核对其中的数字。',
    en: 'Remove the column the form does not have, or check its figures by hand.',
  },
  search: ['多列', '两个总计'],

  *check(report) {
    yield* eachTable(
      report,
      ({ status, extraColumns }) => status === 'read' && extraColumns.length > 0,
      ({ zh, en }, { extraColumns }) => {
        const heads = quotedWords(extraColumns.map((head) => head.slice(0, 40) || '（无名称）'));
        return {
          zh: `${zh}多出${heads.zh}列，其中的数字没有读取，未作核验`,
          en: `${en} has a column that the form has not (${heads.en}); its figures were not read and not checked`,
        };
      },
    );
  },
});
