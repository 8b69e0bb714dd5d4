import { form } from '../../finding/bases';
import { equation } from '../../finding/equation';
import { requestColumns } from '../../finding/relations';
import { rule } from '../../finding/rule';
import { addends, apart, total } from '../../finding/words';
import { REQUEST_COLUMN_LABELS } from '../../report/labels/requestLabels';

export default rule({
  id: 'requests/outcome-total',
  severity: 'error',
  title: {
    zh: '表三每列：（一）至（六）各项之和＝（七）总计',
    en: 'Table 3, each column: outcomes (1) to (6) = total of outcomes',
  },
  basis: form('三', '“三、本年度办理结果”（七）总计'),
  why: {
    zh: '每件办结的申请只计入一种办理结果；各项之和与（七）总计不等，说明有漏记、重记或填写有误。',
    en: 'A closed request is counted under one outcome only; where the sum differs, one was left out, counted twice or mistyped.',
  },
  fix: {
    zh: '核对该列各项办理结果与（七）总计；请以办理台账为准；请勿仅为使算式相等而调整数字。',
    en: 'Check the outcomes of the column against the register; do not change figures only to make the sum agree.',
  },

  *check(report) {
    for (const column of requestColumns(report)) {
      yield equation(report.tables.requests, column.key, column.outcomes, [column.outcomeTotal], (sides) => {
        const sum = total(addends(column.outcomes, 'downColumn'), sides.left);
        const label = REQUEST_COLUMN_LABELS[column.key];
        return {
          zh: `表三“${label.official}”列：${sum.zh}，“（七）总计”填${sides.right}，相差${apart(sides)}`,
          en: `Table 3, ${label.en}: ${sum.en}, but the total of outcomes says ${sides.right}, a difference of ${apart(sides)}`,
        };
      });
    }
  },
});
