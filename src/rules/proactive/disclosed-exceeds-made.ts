import { quantity } from '../../finding/quantity';
import { type Outcome, rule } from '../../finding/rule';
import { englishOf } from '../../report/labels/english';
import { PROACTIVE_COLUMN_LABELS, PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';
import type { Report } from '../../report/report';

type Row = 'regulations' | 'normativeDocuments';

/** One row: what was newly disclosed is at most as much as another column counts. */
function atMost(report: Report, row: Row, column: 'newlyMade' | 'totalDisclosed'): Outcome {
  const key = `${row}.${column}`;
  const disclosed = quantity(report, `proactive.${row}.newlyDisclosed`);
  const bound = quantity(report, `proactive.${row}.${column}`);
  if (disclosed.cell.value === null || bound.cell.value === null) return { outcome: 'absent', key };
  if (disclosed.cell.value <= bound.cell.value) return { outcome: 'pass', key };
  const name = PROACTIVE_ROW_LABELS[row];
  const label = PROACTIVE_COLUMN_LABELS[column];
  return {
    outcome: 'fail',
    key,
    addresses: [disclosed.place, bound.place],
    message: {
      zh: `表二“${name.official}”行：本年新公开数量${disclosed.cell.value}，多于${label.official}${bound.cell.value}`,
      en: `Table 2, ${englishOf(name)}: ${disclosed.cell.value} newly disclosed, more than the ${bound.cell.value} ${englishOf(label)}`,
    },
  };
}

export default rule({
  id: 'proactive/disclosed-exceeds-made',
  severity: 'info',
  title: { zh: '表二新公开的多于新制作的或者总数', en: 'Table 2: more newly disclosed than made, or than in total' },
  basis: null,
  why: {
    zh: '本年新公开的一般不多于本年新制作的，也不多于对外公开总数量；补公开往年文件的除外。',
    en: 'What is newly disclosed is mostly no more than what was newly made or is disclosed in total; documents of earlier years disclosed later are an exception.',
  },
  fix: {
    zh: '请核实各栏的统计口径；补公开往年文件的，可在正文中说明。',
    en: 'Check what each column counts; say in the text where documents of earlier years were disclosed.',
  },

  *check(report) {
    const { edition, status } = report.tables.proactive;
    if (edition !== '2019' || status !== 'read') return;
    for (const row of ['regulations', 'normativeDocuments'] as const) {
      yield atMost(report, row, 'newlyMade');
      yield atMost(report, row, 'totalDisclosed');
    }
  },
});
