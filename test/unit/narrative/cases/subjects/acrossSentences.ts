import type { SentenceCase } from '../../sentenceCase';

/** 10 received from 9 persons and a company, 8 closed, 2 go over. */
const values = {
  'requests.newReceived.naturalPerson': 9,
  'requests.newReceived.commercial': 1,
  'requests.newReceived.total': 10,
  'requests.granted.total': 6,
  'requests.unavailable.notHeld.total': 2,
  'requests.outcomeTotal.total': 8,
  'requests.carriedOut.total': 2,
};
const disputes = {
  'disputes.reconsideration.upheld': 2,
  'disputes.reconsideration.other': 1,
  'disputes.reconsideration.total': 3,
  'disputes.directLitigation.corrected': 1,
  'disputes.directLitigation.total': 1,
};
const county = '临江县人民政府';

export const cases: readonly SentenceCase[] = [
  { text: '收到政府信息公开申请10件。以上申请均来自自然人。', values, expect: ['applicants'] },
  { text: '收到政府信息公开申请10件。所有申请均予以公开。', values, expect: ['outcomes'] },
  { text: '收到政府信息公开申请10件。网上答复全部予以公开。', values, expect: [], note: '只说网上的' },
  {
    text: '申请人均为自然人，共10件；予以公开7件，不掌握1件。',
    values,
    expect: ['applicants', 'outcomes', 'outcomes'],
    section: 'requests',
  },
  { text: '企业申请均已办结，其中予以公开1件。', values, expect: [], section: 'requests', note: '只说企业的' },
  {
    text: '收到政府信息公开申请10件，较去年同期的7件增加3件；其中9件已办结，1件正在按程序办理。',
    values,
    expect: ['carried'],
  },
  { text: '收到政府信息公开申请10件，较去年同期的7件增加3件；其中8件已办结，2件正在按程序办理。', values, expect: [] },
  { text: '2023年，收到10件，办结9件，结转1件。', values, expect: ['answered', 'carried'], section: 'requests' },
  { text: '2023年，结转1件，收到10件。', values, expect: [], section: 'requests', note: '不知是哪一年的' },
  { text: '新收申请10件，还收到上年结转的申请1件。', values, expect: ['carried'], section: 'requests' },
  { text: '收到申请10件（含上年结转的申请0件）。', values, expect: [], section: 'requests' },
  { text: '全年接件8件，办结8件，其中主动公开2件、同意公开4件、不掌握2件。', values, expect: [], section: 'requests' },
  {
    text: '全年接件8件，办结8件，其中主动公开2件、同意公开3件、不掌握2件。',
    values,
    expect: ['outcomes'],
    section: 'requests',
    note: '2+3也不是6',
  },
  {
    text: '共接收办理政府信息公开申请10件，答复结果为：主动公开及同意公开5件，无法提供3件。',
    values,
    expect: ['outcomes', 'outcomes'],
  },
  {
    text: '主动公开信息120条、依申请公开6件，其中主动公开财政信息9条。',
    values,
    expect: [],
    note: '按公开方式分的信息',
  },
  { text: '收到依申请公开10件次，分别为自然人9件、企业1件，均予以公开。', values, expect: ['outcomes'] },
  {
    text: '收到依申请公开信息10件，申请对象均为个人，办理结果均为无法提供。',
    values,
    expect: ['applicants', 'outcomes'],
  },
  { text: '2023年，市外办未接到政府信息公开申请。', organ: '临江市外事办公室', values, expect: ['requests-none'] },
  {
    text: '2023年，市外办事处未接到政府信息公开申请。',
    organ: '临江市外事办公室',
    values,
    expect: [],
    note: '不是外办',
  },

  {
    text: '本年度依申请公开10件，无一例引发行政复议或行政诉讼。',
    values: { ...values, ...disputes },
    expect: ['disputes-none'],
  },
  {
    text: '2023年因政府信息公开引发的争议情况如下。行政复议方面：结果维持1件，其他结果2件，合计3件。',
    values: disputes,
    expect: ['reconsideration', 'reconsideration'],
  },
  {
    text: '本局作为被申请人的政府信息公开行政复议案件2件，均驳回复议请求。',
    values: disputes,
    expect: ['reconsideration'],
  },
  {
    text: '全县发生因政府信息公开提起的行政复议3件，其中县本级2件、乡镇1件；行政诉讼2件。',
    organ: county,
    values: disputes,
    expect: ['litigation'],
  },
  {
    text: '全县发生因政府信息公开提起的行政复议3件，其中县本级2件、乡镇1件；行政诉讼1件。',
    organ: county,
    values: disputes,
    expect: [],
  },
  {
    text: '年内行政处罚立案21件，结案并作出处罚决定18件。',
    values: { 'proactive.penalties.decisions': 19 },
    expect: ['decisions'],
  },
  { text: '年内行政处罚立案21件。', values: { 'proactive.penalties.decisions': 19 }, expect: [], note: '立案不是决定' },
];
