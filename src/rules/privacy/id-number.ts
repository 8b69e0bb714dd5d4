import { rule } from '../../finding/rule';
import { privateFindings } from '../../finding/text/privateFindings';

export default rule({
  id: 'privacy/id-number',
  severity: 'error',
  title: { zh: '有符合身份证号校验规则的号码', en: 'A number that passes the check of ID numbers' },
  basis: null,
  why: {
    zh: '该号码的地区、日期和校验位都符合居民身份证号的规则。报告中不需要个人的身份证号，公开后难以收回。',
    en: 'Region, day and check digit of this number are those of a resident’s ID number. A report needs none, and what was published is hard to take back.',
  },
  fix: {
    zh: '请尽快核实；确为个人身份证号的，请遮盖或者删除，并检查附件和其他转载页面。',
    en: 'Verify at once; if it is a person’s ID number, mask or remove it, in attachments and copies too.',
  },
  search: ['身份证', '泄露', '隐私'],

  *check(report) {
    const what = { zh: '符合身份证号校验规则的号码', en: 'number that passes the check of ID numbers' };
    yield* privateFindings(report, ({ kind }) => kind === 'idNumber', what, 'error');
  },
});
