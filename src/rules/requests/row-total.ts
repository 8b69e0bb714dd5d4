import { form } from '../../finding/bases';
import { equation } from '../../finding/equation';
import { requestRows } from '../../finding/relations';
import { rule } from '../../finding/rule';
import { addends, apart, total } from '../../finding/words';
import { requestRowName } from '../../report/nameOf';

export default rule({
  id: 'requests/row-total',
  severity: 'error',
  title: { zh: '表三每行：六类申请人之和＝总计', en: 'Table 3, each row: six kinds of applicants = total' },
  basis: form('三', '“总计”栏'),
  why: {
    zh: '“总计”是该行六类申请人之和；两者不等，说明有一格填写有误或漏填。',
    en: 'The total is the sum of the six kinds of applicants; where they differ, a cell is wrong or was left out.',
  },
  fix: {
    zh: '逐格核对该行各类申请人数字与总计；请以办理台账为准；请勿仅为使算式相等而调整数字。',
    en: 'Check each figure of the row against the register of requests; do not change figures only to make the sum agree.',
  },

  *check(report) {
    for (const row of requestRows(report)) {
      yield equation(report.tables.requests, row.key, row.applicants, [row.total], (sides) => {
        const sum = total(addends(row.applicants, 'alongRow'), sides.left);
        const name = requestRowName(row.key);
        return {
          zh: `表三“${name.zh}”行：${sum.zh}，“总计”填${sides.right}，相差${apart(sides)}`,
          en: `Table 3, “${name.en}”: ${sum.en}, but the total says ${sides.right}, a difference of ${apart(sides)}`,
        };
      });
    }
  },
});
