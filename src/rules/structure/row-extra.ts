import { aggregate, failure } from '../../finding/aggregate';
import { groupSums } from '../../finding/groupSums';
import { type Failure, rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { quotedWords } from '../../finding/words';
import { TABLES, type TableId } from '../../report/addresses';
import { englishOf } from '../../report/labels/english';
import { REQUEST_COLUMN_LABELS } from '../../report/labels/requestLabels';
import type { ExtraRow, Report } from '../../report/report';

/** A row that counts in no sum is not checked: where it prints figures other than 0, nobody may take it for checked. */
function extraRow(id: TableId, { place, printed, isOutcome, isNothing }: ExtraRow): Failure {
  const name = printed.slice(0, 40);
  const found = failure(place, {
    zh: `${TABLE_NAMES[id].zh}多出${name ? `“${name}”行` : '一行没有行名的数字'}`,
    en: `${TABLE_NAMES[id].en} has an extra row ${name ? `“${name}”` : 'of figures without a label'}`,
  });
  return isOutcome || isNothing ? found : { ...found, severity: 'warning' };
}

/** A group's own figures that are not what the rows below it come to. */
function* contradicted(report: Report, group: ExtraRow): Iterable<Failure> {
  const { place, isNothing } = group;
  const sums = groupSums(report, group);
  const [first] = sums;
  if (!first) return;
  const name = group.printed.slice(0, 40);
  const unequal = sums.map(({ column, reported, sum }) => {
    const label = REQUEST_COLUMN_LABELS[column];
    return { zh: `${label.official}${reported} ≠ ${sum}`, en: `${englishOf(label)} ${reported} ≠ ${sum}` };
  });
  const found = failure(place, {
    zh: `表三“${name}”本行所填与其下各项之和不等：${unequal.map(({ zh }) => zh).join('、')}`,
    en: `Table 3, “${name}”: its own figures are not what the rows below come to: ${unequal.map(({ en }) => en).join(', ')}`,
  });
  const addresses = [first.place, ...sums.slice(1).map((each) => each.place)] as const;
  yield { ...found, addresses, severity: isNothing ? 'info' : 'warning' };
}

export default rule({
  id: 'structure/row-extra',
  severity: 'info',
  title: { zh: '表格多出一行', en: 'A row the form does not have' },
  basis: null,
  why: {
    zh: '格式中没有这一行；在表三（一）至（七）之间的，已计入办理结果之和。',
    en: 'The form has no such row; between (1) and (7) of table 3 it was added to the outcomes.',
  },
  fix: {
    zh: '可按格式填写，确需说明的写在正文中。',
    en: 'Follow the form and put remarks in the text.',
  },

  *check(report) {
    for (const id of TABLES) {
      const { status, extraRows } = report.tables[id];
      if (status !== 'read') continue;
      const groups = extraRows.filter(({ isGroup }) => isGroup);
      for (const row of extraRows.filter(({ isGroup }) => !isGroup)) yield extraRow(id, row);
      const names = quotedWords(groups.map(({ printed }) => printed.slice(0, 40)));
      const places = groups.map(({ place }) => place);
      yield aggregate(`${id}.groups`, false, places, () => ({
        zh: `${TABLE_NAMES[id].zh}大项的本行另填了数字：${names.zh}；格式中没有，不计入办理结果之和`,
        en: `${TABLE_NAMES[id].en}: ${names.en} with figures of its own, which the form has not; they count in no sum`,
      }));
      for (const group of groups) yield* contradicted(report, group);
    }
  },
});
