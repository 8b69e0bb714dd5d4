import { rule } from '../../finding/rule';
import { privateFindings } from '../../finding/text/privateFindings';

export default rule({
  id: 'privacy/bank-card',
  severity: 'warning',
  title: { zh: '有符合银行卡号校验规则的号码', en: 'A number that passes the check of bank cards' },
  basis: null,
  isOffByDefault: true,
  why: {
    zh: '“账号”“卡号”后面的号码符合银行卡号的校验规则，可能是个人卡号，也可能是对外公布的收费账户。',
    en: 'A number after “account” or “card” passes the check of bank cards: a person’s card, or an account that the organ gives out.',
  },
  fix: {
    zh: '请核实；个人卡号请遮盖或者删除。',
    en: 'Verify; mask or remove a person’s card number.',
  },
  search: ['银行卡', '泄露', '隐私'],

  *check(report) {
    const what = { zh: '符合银行卡号校验规则的号码', en: 'number that passes the check of bank cards' };
    yield* privateFindings(report, ({ kind }) => kind === 'bankCard', what, 'warning');
  },
});
