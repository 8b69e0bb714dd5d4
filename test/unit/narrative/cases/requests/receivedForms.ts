import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '我局全年共受理3件政府信息公开申请。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '我局依法受理了5件来自企业和群众的政府信息公开申请。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: ['requests-received'],
  },
  {
    text: '2023年，县水务局共收到政府信息公开申请6件。',
    values: { 'requests.newReceived.total': 7, 'requests.outcomeTotal.total': 7 },
    expect: ['requests-received'],
    note: '县水务局就是本机关',
  },
  {
    text: '（二）依申请公开情况。我局畅通受理渠道，规范答复文书。全年共受理9件，均依法作出答复。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: ['requests-received'],
    note: '申请二字在前面的小标题里',
  },
  {
    text: '依申请公开工作平稳有序，2023年共办理政府信息公开申请10件。',
    values: { 'requests.newReceived.total': 9, 'requests.carriedIn.total': 2, 'requests.outcomeTotal.total': 11 },
    expect: ['requests-received'],
    note: '办理也按三种口径',
  },
  {
    text: '2023年1月1日至12月31日，我局共收到政府信息公开申请5件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: ['requests-received'],
  },
  {
    text: '截至2023年12月31日，我局本年度共收到政府信息公开申请10件。',
    values: { 'requests.newReceived.total': 11, 'requests.outcomeTotal.total': 11 },
    expect: ['requests-received'],
  },
  {
    text: '2022年、2023年我局分别收到政府信息公开申请5件、6件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '分年并列',
  },
  {
    text: '2023年，我局收到政府信息公开申请9件，较2022年减少2件。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 8 },
    expect: ['requests-received'],
    note: '减少2件是比较，不能拿来凑数',
  },
  {
    text: '政府信息公开申请量同比增加3件，达到9件。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
  },
  {
    text: '本年度共受理政府信息公开申请15件（含上年结转2件）。',
    values: { 'requests.newReceived.total': 12, 'requests.carriedIn.total': 2, 'requests.outcomeTotal.total': 14 },
    expect: ['requests-received'],
  },
  {
    text: '本年度共受理政府信息公开申请14件（含上年结转2件）。',
    values: {
      'requests.newReceived.total': 12,
      'requests.carriedIn.total': 2,
      'requests.outcomeTotal.total': 13,
      'requests.carriedOut.total': 1,
    },
    expect: [],
  },
  {
    text: '2023年，我局共收到政府信息公开申请 1 6 件。',
    values: { 'requests.newReceived.total': 16, 'requests.outcomeTotal.total': 16 },
    expect: [],
    note: '数字间有空格',
  },
  {
    text: '我局没有收到大量反复申请，全年受理政府信息公开申请4件。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: ['requests-received'],
  },
  {
    text: '公民、法人和其他组织全年向我局提出政府信息公开申请17件。',
    values: { 'requests.newReceived.total': 16, 'requests.outcomeTotal.total': 16 },
    expect: ['requests-received'],
  },
  {
    text: '全年收到政府信息公开申请6件，涉及水库移民、河道采砂、水价调整等3个方面。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
  },
  {
    text: '全年收到政府信息公开申请1，024件。',
    values: { 'requests.newReceived.total': 1024, 'requests.outcomeTotal.total': 1024 },
    expect: [],
    note: '全角逗号作千分位',
  },
];
