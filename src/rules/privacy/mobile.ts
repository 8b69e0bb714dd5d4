import type { Outcome } from '../../finding/rule';
import { rule } from '../../finding/rule';
import { privateFindings } from '../../finding/text/privateFindings';

/** Both kinds of number may stand in one paragraph: the key of a contact says that it is one. */
function asContact(outcome: Outcome): Outcome {
  return { ...outcome, key: `contact.${outcome.key}` };
}

export default rule({
  id: 'privacy/mobile',
  severity: 'warning',
  title: { zh: '有未遮盖的手机号码', en: 'A mobile number in full' },
  basis: null,
  why: {
    zh: '报告中出现完整的手机号码。写在“联系电话”等字样后面的可能是对外公布的号码，只作提示；其他的可能是个人号码。',
    en: 'A mobile number is printed in full. After words such as “telephone” it may be one that the organ gives out, which is only noted; elsewhere it may be a person’s.',
  },
  fix: {
    zh: '请核实是否为对外公布的号码；个人号码请遮盖或者删除，联系方式宜用办公电话。',
    en: 'Verify whether it is meant for the public; mask or remove a person’s number, and give an office telephone.',
  },
  search: ['电话', '泄露', '隐私'],

  *check(report) {
    const personal = { zh: '完整的手机号码', en: 'mobile number in full' };
    const contact = { zh: '作为联系方式的手机号码', en: 'mobile number given as a contact' };
    yield* privateFindings(report, ({ kind, isContact }) => kind === 'mobile' && !isContact, personal, 'warning');
    const contacts = privateFindings(report, ({ kind, isContact }) => kind === 'mobile' && isContact, contact, 'info');
    for (const outcome of contacts) yield asContact(outcome);
  },
});
