import { form } from '../../finding/bases';
import { relation } from '../../finding/relation';
import { requestColumns } from '../../finding/relations';
import { englishOf } from '../../report/labels/english';
import { REQUEST_COLUMN_LABELS } from '../../report/labels/requestLabels';

export default relation({
  id: 'requests/column-balance',
  severity: 'error',
  table: 'requests',
  title: {
    zh: '表三每列：本年新收＋上年结转＝办理结果总计＋结转下年度',
    en: 'Table 3, each column: received + carried in = outcomes + carried out',
  },
  basis: form('三', '表头所印勾稽关系'),
  why: {
    zh: '每件申请要么办结，要么结转；两边不等，说明有漏记、重记或填写有误。',
    en: 'Each request is either closed or carried over; where the sides differ, one was left out, counted twice or mistyped.',
  },
  fix: {
    zh: '先核办理结果各项之和，再核结转数与上一年度报告是否一致；请以办理台账为准；请勿仅为使算式相等而调整数字。',
    en: 'Check the outcomes first, then the figures carried over against last year’s report and the register; do not change figures only to make the sides agree.',
  },
  search: ['结转', '错列', '对不上', '勾稽', '加不起来'],

  *sums(report) {
    for (const { key, newReceived, carriedIn, outcomeTotal, carriedOut } of requestColumns(report)) {
      const label = REQUEST_COLUMN_LABELS[key];
      const { official } = label;
      const en = englishOf(label);
      const name = { zh: `表三“${official}”列`, en: `Table 3, ${en}` };
      yield { key, name, left: [newReceived, carriedIn], right: [outcomeTotal, carriedOut] };
    }
  },
});
