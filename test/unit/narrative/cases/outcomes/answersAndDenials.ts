import type { SentenceCase } from '../../sentenceCase';

const received = (total: number): SentenceCase['values'] => ({
  'requests.newReceived.naturalPerson': total,
  'requests.newReceived.total': total,
  'requests.outcomeTotal.naturalPerson': total,
  'requests.outcomeTotal.total': total,
});

const three: SentenceCase['values'] = { ...received(3), 'requests.granted.total': 3 };
const twoKinds: SentenceCase['values'] = {
  ...received(3),
  'requests.denied.processInfo.total': 2,
  'requests.granted.total': 1,
};
const oneCase: SentenceCase['values'] = {
  'disputes.reconsideration.other': 1,
  'disputes.reconsideration.total': 1,
};
const inRequests = (text: string, values: SentenceCase['values'], expect: readonly string[]): SentenceCase => ({
  text,
  values,
  expect,
  section: 'requests',
});

export const cases: readonly SentenceCase[] = [
  inRequests('全年收到政府信息公开申请3件，所收申请均作不予公开处理。', twoKinds, ['outcomes']),
  inRequests('全年收到政府信息公开申请3件，所收申请均作予以公开处理。', three, []),
  inRequests('收到政府信息公开申请3件，即3件予以公开。', twoKinds, ['outcomes']),
  inRequests('收到政府信息公开申请3件，即3件予以公开。', three, []),
  inRequests('线上申请2件、线下申请1件，共3件，均予以公开。', twoKinds, ['outcomes']),
  inRequests('线上申请2件、线下申请1件，共3件，均予以公开。', three, []),
  inRequests('不予公开2件，均为过程性信息。', twoKinds, []),
  inRequests('不予公开2件，均属于行政执法案卷。', twoKinds, ['outcomes']),
  inRequests('不予公开4件，均属于行政执法案卷。', twoKinds, ['outcomes']),
  inRequests('全年共发出政府信息公开答复书3份，其中予以公开3份。', three, []),
  inRequests('全年共发出政府信息公开答复书3份，其中予以公开3份。', twoKinds, ['outcomes']),
  inRequests('收到公开申请表4份。', three, ['requests-received']),
  inRequests('收到公开申请表3份。', three, []),
  inRequests('2023年，申请公开政府信息的共4人次。', three, ['requests-received']),
  inRequests('2023年，申请公开政府信息的共3人次。', three, []),
  inRequests('向我局申请政府信息公开的共2人。', three, []),
  inRequests('2023年没有公民向我局提出政府信息公开申请。', three, ['applicants']),
  inRequests('2023年没有企业向我局提出政府信息公开申请。', three, []),
  { text: '全年政府信息公开实现零申请、零复议、零诉讼。', values: three, expect: ['requests-none'] },
  { text: '全年政府信息公开实现零申请、零复议、零诉讼。', values: oneCase, expect: ['disputes-none'] },
  { text: '全年政府信息公开实现零申请、零复议、零诉讼。', values: {}, expect: [] },
  // Whatever over, none is none.
  { text: '全年未被提起行政复议。', values: oneCase, expect: ['warning:disputes-none'] },
  { text: '全年未发生行政诉讼案件。', values: oneCase, expect: [] },
  { text: '全年未发生行政复议案件。', values: oneCase, expect: [], organ: '青溪县司法局' },
  { text: '全年未发生行政复议案件。', values: oneCase, expect: [], organ: '青溪县人民政府' },
  { text: '规范执法行为，全年未发生行政复议案件。', values: oneCase, expect: [] },
  { text: '全年作出行政处罚0件。全年未发生行政复议案件。', values: oneCase, expect: [], note: 'over those, perhaps' },
  {
    text: '全年未发生因未公开、未答复引起的行政复议。',
    values: oneCase,
    expect: [],
    section: 'disputes',
    note: 'denies less',
  },
  {
    text: '办理政府信息公开类行政复议7件，均获维持。',
    values: { 'disputes.reconsideration.upheld': 9, 'disputes.reconsideration.total': 9 },
    expect: ['info:reconsideration'],
    organ: '青溪县人民政府办公室',
  },
  {
    text: '办理政府信息公开类行政复议7件，均作出维持决定。',
    values: { 'disputes.reconsideration.upheld': 9, 'disputes.reconsideration.total': 9 },
    expect: [],
    organ: '青溪县人民政府办公室',
    note: 'what it ruled on',
  },
];
