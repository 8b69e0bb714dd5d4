import { form } from '../../finding/bases';
import { relation } from '../../finding/relation';
import { disputeGroups } from '../../finding/relations';
import { disputeGroupName } from '../../report/nameOf';

export default relation({
  id: 'disputes/group-total',
  severity: 'error',
  table: 'disputes',
  title: {
    zh: '表四每组：维持＋纠正＋其他＋尚未审结＝总计',
    en: 'Table 4, each group: upheld + corrected + other + pending = total',
  },
  basis: form('四', '“总计”栏'),
  why: {
    zh: '“总计”是该组四种结果之和；两者不等，说明有一格填写有误或漏填。',
    en: 'The total is the sum of the four results; where they differ, a cell is wrong or was left out.',
  },
  fix: {
    zh: '核对该组各项结果与总计；请以办理台账为准；请勿仅为使算式相等而调整数字。',
    en: 'Check the results of the group against the case register; do not change figures only to make the sum agree.',
  },
  search: ['合计', '加总', '对不上', '总数不对', '加不起来'],

  *sums(report) {
    for (const { key, results, total } of disputeGroups(report)) {
      const { zh, en } = disputeGroupName(key);
      yield { key, name: { zh: `表四“${zh}”`, en: `Table 4, ${en}` }, left: results, right: [total] };
    }
  },
});
