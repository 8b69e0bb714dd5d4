import { impliedPrior, stockRows } from '../../finding/history/stock';
import { rule } from '../../finding/rule';
import { englishOf } from '../../report/labels/english';
import { PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';

export default rule({
  id: 'proactive/in-force-below-issued',
  severity: 'info',
  title: { zh: '表二现行有效件数少于本年制发件数', en: 'Table 2: fewer documents in force than issued' },
  basis: null,
  why: {
    zh: '本年制发的文件年底大多仍然有效；现行有效件数更少，可能是只填了一部分，也可能是当年已经废止。',
    en: 'Most documents of the year are in force at its end; fewer may mean that only some were counted, or that others were repealed within the year.',
  },
  fix: {
    zh: '请核实现行有效件数是否为截至年底的总数。',
    en: 'Check that the figure in force is the total at the end of the year.',
  },

  *check(report) {
    for (const row of stockRows(report)) {
      const { key, issued, inForce } = row;
      const prior = impliedPrior(row);
      // A stock below zero says the same with more weight.
      if (prior === null || prior < 0) {
        yield { outcome: prior === null ? 'notAssessable' : 'absent', key };
        continue;
      }
      if ((inForce.cell.value ?? 0) >= (issued.cell.value ?? 0)) {
        yield { outcome: 'pass', key };
        continue;
      }
      const label = PROACTIVE_ROW_LABELS[key];
      yield {
        outcome: 'fail',
        key,
        addresses: [inForce.place, issued.place],
        message: {
          zh: `表二“${label.official}”行：现行有效${inForce.cell.value}，少于本年制发${issued.cell.value}`,
          en: `Table 2, ${englishOf(label)}: ${inForce.cell.value} in force, fewer than the ${issued.cell.value} issued this year`,
        },
      };
    }
  },
});
