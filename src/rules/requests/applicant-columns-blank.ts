import { aggregate } from '../../finding/aggregate';
import { totalOnlyRows } from '../../finding/blanks';
import { rule } from '../../finding/rule';
import { counted } from '../../finding/words';

export default rule({
  id: 'requests/applicant-columns-blank',
  severity: 'warning',
  title: { zh: '表三只填“总计”，各类申请人空白', en: 'Table 3: only the total is filled in' },
  basis: null,
  why: {
    zh: '该行只有总计，看不出申请人类别，横向勾稽关系也无法核验。',
    en: 'Only the total is given, so neither the kinds of applicants nor the sum of the row can be checked.',
  },
  fix: {
    zh: '请核对台账后补填各类申请人；确为零的填0。',
    en: 'Fill in the kinds of applicants from the register; write 0 where it is zero.',
  },

  *check(report) {
    const rows = totalOnlyRows(report);
    const places = rows.map(({ total }) => total.place);
    yield aggregate('table', report.tables.requests.status === 'read', places, () => ({
      zh: `表三有${rows.length}行只填了“总计”，六类申请人均为空白`,
      en: `Table 3: ${counted(rows.length, 'row')} with a total but blank applicant columns`,
    }));
  },
});
