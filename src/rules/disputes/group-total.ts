import { form } from '../../finding/bases';
import { equation } from '../../finding/equation';
import { disputeGroups } from '../../finding/relations';
import { rule } from '../../finding/rule';
import { addends, apart, total } from '../../finding/words';
import { disputeGroupName } from '../../report/nameOf';

export default rule({
  id: 'disputes/group-total',
  severity: 'error',
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

  *check(report) {
    for (const group of disputeGroups(report)) {
      yield equation(report.tables.disputes, group.key, group.results, [group.total], (sides) => {
        const sum = total(addends(group.results, 'alongRow'), sides.left);
        const name = disputeGroupName(group.key);
        return {
          zh: `表四“${name.zh}”：${sum.zh}，“总计”填${sides.right}，相差${apart(sides)}`,
          en: `Table 4, ${name.en}: ${sum.en}, but the total says ${sides.right}, a difference of ${apart(sides)}`,
        };
      });
    }
  },
});
