import { form } from '../../finding/bases';
import { relation } from '../../finding/relation';
import { requestRows } from '../../finding/relations';
import { requestRowName } from '../../report/nameOf';

export default relation({
  id: 'requests/row-total',
  severity: 'error',
  table: 'requests',
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
  search: ['合计', '加总', '对不上', '总数不对', '加不起来'],

  *sums(report) {
    for (const { key, applicants, total } of requestRows(report)) {
      const { zh, en } = requestRowName(key);
      yield { key, name: { zh: `表三“${zh}”行`, en: `Table 3, “${en}”` }, left: applicants, right: [total] };
    }
  },
});
