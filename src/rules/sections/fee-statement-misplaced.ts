import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { feeStatements, isFeeYear } from '../../finding/text/feeStatements';

export default rule({
  id: 'sections/fee-statement-misplaced',
  severity: 'info',
  title: { zh: '信息处理费情况写在第六部分以外', en: 'The fee statement stands outside section six' },
  basis: null,
  why: {
    zh: '各地年报多在“六、其他需要报告的事项”写明信息处理费收取情况，读者也在那里找。',
    en: 'Reports mostly say in section six whether the fee was charged, and readers look for it there.',
  },
  fix: {
    zh: '可移到或者同时写入“六、其他需要报告的事项”。',
    en: 'Consider moving it to section six, or repeating it there.',
  },

  *check(report) {
    const stated = isFeeYear(report) ? feeStatements(report) : [];
    const isRead = report.sections.otherMatters.status === 'present' || report.sections.otherMatters.status === 'empty';
    const isThere = stated.some(({ section }) => section === 'otherMatters');
    const places = isThere || !isRead ? [] : stated.map(({ place }) => place);
    yield aggregate('report', stated.length > 0 && isRead, places.slice(0, 1), () => ({
      zh: '信息处理费收取情况写在第六部分以外',
      en: 'Whether the fee was charged is said outside section six',
    }));
  },
});
