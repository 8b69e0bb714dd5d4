import type { SentenceCase } from '../../sentenceCase';

const values: SentenceCase['values'] = {
  'requests.newReceived.total': 40,
  'requests.carriedIn.total': 5,
  'requests.outcomeTotal.total': 42,
  'requests.carriedOut.total': 3,
};
const all = ['carried', 'carried', 'requests-received', 'answered'];
const wrong = '上年结转4件，2023年共受理31件，已办结33件，结转下年度办理2件。';

export const cases: readonly SentenceCase[] = [
  { text: `（一）主动公开情况</p><p>热情接听咨询电话。${wrong}`, values, expect: all },
  { text: wrong, values, expect: all },
  { text: '上年结转5件，2023年共受理40件，已办结42件，结转下年度办理3件。', values, expect: [] },
  { text: `热情接待来访群众。${wrong}`, values, expect: [], note: 'perhaps theirs' },
  { text: `（三）行政许可办理情况</p><p>${wrong}`, values, expect: [], note: 'perhaps those' },
  { text: '上年结转工单4件，2023年共受理31件，已办结33件，结转下年度办理2件。', values, expect: [] },
  { text: '2023年共受理31件，已办结33件，结转下年度办理2件。', values, expect: [], note: 'three of four' },
  {
    text: '属于过程性信息不予公开的2件，涉及第三方权益不予公开的3件。',
    values: { 'requests.denied.processInfo.total': 2, 'requests.denied.thirdParty.total': 4 },
    expect: ['outcomes'],
  },
  {
    text: '属于过程性信息不予公开的2件，涉及第三方权益不予公开的4件。',
    values: { 'requests.denied.processInfo.total': 2, 'requests.denied.thirdParty.total': 4 },
    expect: [],
  },
];
