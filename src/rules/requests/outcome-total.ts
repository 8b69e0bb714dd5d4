import { form } from '../../finding/bases';
import { relation } from '../../finding/relation';
import { requestColumns } from '../../finding/relations';
import { englishOf } from '../../report/labels/english';
import { REQUEST_COLUMN_LABELS } from '../../report/labels/requestLabels';

export default relation({
  id: 'requests/outcome-total',
  severity: 'error',
  table: 'requests',
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
  search: ['合计', '错列', '填错列', '对不上', '总数不对', '加不起来'],

  *sums(report) {
    for (const { key, outcomes, outcomeTotal } of requestColumns(report)) {
      const label = REQUEST_COLUMN_LABELS[key];
      const { official } = label;
      const en = englishOf(label);
      yield { key, name: { zh: `表三“${official}”列`, en: `Table 3, ${en}` }, left: outcomes, right: [outcomeTotal] };
    }
  },
});
