import { quantity } from '../../finding/quantity';
import { disputeGroups } from '../../finding/relations';
import { rule } from '../../finding/rule';
import { namesOf } from '../../finding/words';

export default rule({
  id: 'disputes/without-requests',
  severity: 'info',
  title: { zh: '表四有复议或者诉讼而表三没有申请', en: 'Disputes without requests' },
  basis: null,
  why: {
    zh: '复议和诉讼多由答复申请引起；本年没有申请而有复议、诉讼，可能针对的是往年的申请。',
    en: 'Disputes mostly follow from answers to requests; without any request this year they may be about those of earlier years.',
  },
  fix: {
    zh: '请核实表三是否漏填，或者表四是否计入了与政府信息公开无关的案件。',
    en: 'Check whether table 3 lacks requests, or table 4 counts cases that have nothing to do with disclosure.',
  },

  *check(report) {
    const none = ['requests.newReceived.total', 'requests.carriedIn.total'] as const;
    const isNone = none.every((place) => quantity(report, place).cell.value === 0);
    const totals = disputeGroups(report).map(({ total }) => total);
    if (!isNone || totals.every(({ cell }) => cell.value === null)) {
      yield { outcome: 'absent', key: 'totals' };
      return;
    }
    const [first, ...rest] = totals.filter(({ cell }) => (cell.value ?? 0) > 0).map(({ place }) => place);
    if (!first) {
      yield { outcome: 'pass', key: 'totals' };
      return;
    }
    const { zh, en } = namesOf([first, ...rest]);
    yield {
      outcome: 'fail',
      key: 'totals',
      addresses: [first, ...rest],
      message: {
        zh: `表三本年没有申请，而${zh}大于零`,
        en: `Table 3 has no request this year, but there are disputes: ${en}`,
      },
    };
  },
});
