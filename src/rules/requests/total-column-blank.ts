import { aggregate } from '../../finding/aggregate';
import { rowsWithoutTotal } from '../../finding/blanks';
import { rule } from '../../finding/rule';
import { counted } from '../../finding/words';

export default rule({
  id: 'requests/total-column-blank',
  severity: 'warning',
  title: { zh: '表三“总计”有空白而同行有数字', en: 'Table 3: total left blank beside figures' },
  basis: null,
  why: {
    zh: '同行各类申请人有数字，“总计”却没有填，该行的勾稽关系无法核验。',
    en: 'The row has figures but no total, so its sum cannot be checked.',
  },
  fix: {
    zh: '请核对台账后补填“总计”。',
    en: 'Fill in the total from the register.',
  },

  *check(report) {
    const rows = rowsWithoutTotal(report);
    const places = rows.map(({ total }) => total.place);
    yield aggregate('table', report.tables.requests.status === 'read', places, () => ({
      zh: `表三有${rows.length}行各类申请人有数字而“总计”空白`,
      en: `Table 3: ${counted(rows.length, 'row')} with figures but a blank total`,
    }));
  },
});
