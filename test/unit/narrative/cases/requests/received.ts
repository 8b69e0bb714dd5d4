import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '2023年，我局共收到政府信息公开申请12件，均在法定期限内答复。',
    values: { 'requests.newReceived.total': 12, 'requests.outcomeTotal.total': 12 },
    expect: [],
  },
  {
    text: '2023年，我局共收到政府信息公开申请13件。',
    values: { 'requests.newReceived.total': 12, 'requests.outcomeTotal.total': 12 },
    expect: ['requests-received'],
  },
  {
    text: '全年经局办公室受理的政府信息公开申请有4件。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: ['requests-received'],
  },
  {
    text: '全年新收政府信息公开申请１５件。',
    values: { 'requests.newReceived.total': 14, 'requests.outcomeTotal.total': 14 },
    expect: ['requests-received'],
  },
  {
    text: '全年新收依申请公开事项８件，当年全部办结。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 8 },
    expect: [],
  },
  {
    text: '2023年收到信息公开申请1,204件。',
    values: { 'requests.newReceived.total': 1024, 'requests.outcomeTotal.total': 1024 },
    expect: ['requests-received'],
  },
  {
    text: '2023年收到信息公开申请1,024件。',
    values: { 'requests.newReceived.total': 1024, 'requests.outcomeTotal.total': 1024 },
    expect: [],
    note: '千分位逗号',
  },
  {
    text: '一年来，我局接到政府信息公开申请十二件。',
    values: { 'requests.newReceived.total': 12, 'requests.outcomeTotal.total': 12 },
    expect: [],
  },
  {
    text: '一年来，我局接到政府信息公开申请二十一件。',
    values: { 'requests.newReceived.total': 12, 'requests.outcomeTotal.total': 12 },
    expect: ['requests-received'],
  },
  {
    text: '本年度收到公民、法人和其他组织提出的政府信息公开申请共五百九十九件。',
    values: { 'requests.newReceived.total': 599, 'requests.outcomeTotal.total': 599 },
    expect: [],
  },
  {
    text: '（二）依申请公开。全年共收到14件，其中信函5件、网络9件。',
    values: { 'requests.newReceived.total': 15, 'requests.outcomeTotal.total': 15 },
    expect: ['requests-received'],
    note: '申请二字只在小标题里',
  },
  {
    text: '政府信息公开申请由局办公室统一登记、分办，全年受理7件。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 8 },
    expect: ['requests-received'],
  },
  {
    text: '我局2023年政府信息公开申请受理量为19件。',
    values: { 'requests.newReceived.total': 18, 'requests.outcomeTotal.total': 18 },
    expect: ['requests-received'],
  },
  {
    text: '依申请公开方面，当面申请1件、信函申请4件、网络申请7件，共计12件。',
    values: { 'requests.newReceived.total': 12, 'requests.outcomeTotal.total': 12 },
    expect: [],
  },
  {
    text: '依申请公开方面，当面申请1件、信函申请4件、网络申请7件，共计12件。全部由局办公室登记。',
    values: { 'requests.newReceived.total': 14, 'requests.outcomeTotal.total': 14 },
    expect: ['requests-received'],
  },
  {
    text: '2023年共收到政府信息公开申请11件（含上年结转2件）。',
    values: { 'requests.newReceived.total': 9, 'requests.carriedIn.total': 2, 'requests.outcomeTotal.total': 11 },
    expect: [],
  },
  {
    text: '全年新收政府信息公开申请9件，另有上年结转2件，本年度共办理11件。',
    values: { 'requests.newReceived.total': 9, 'requests.carriedIn.total': 2, 'requests.outcomeTotal.total': 11 },
    expect: [],
  },
  {
    text: '全年受理政府信息公开申请11件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.carriedIn.total': 2,
      'requests.outcomeTotal.total': 10,
      'requests.carriedOut.total': 1,
    },
    expect: [],
    note: '新收加上年结转',
  },
  {
    text: '全年受理政府信息公开申请10件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.carriedIn.total': 2,
      'requests.outcomeTotal.total': 10,
      'requests.carriedOut.total': 1,
    },
    expect: [],
    note: '办理结果合计',
  },
  {
    text: '全年受理政府信息公开申请14件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.carriedIn.total': 2,
      'requests.outcomeTotal.total': 10,
      'requests.carriedOut.total': 1,
    },
    expect: ['requests-received'],
    note: '三种口径都不是14',
  },
  {
    text: '全年收到政府信息公开申请两件。',
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    expect: [],
  },
  {
    text: '全年收到政府信息公开申请两件，均来自网络。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: ['requests-received'],
  },
  {
    text: '本年度收到政府信息公开申请一百一十五件。',
    values: { 'requests.newReceived.total': 105, 'requests.outcomeTotal.total': 105 },
    expect: ['requests-received'],
  },
  {
    text: '2023年接到政府信息公开申请9份，逐份登记编号。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
  },
  {
    text: '2023年收到政府信息公开申请10份。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: ['requests-received'],
  },
  {
    text: '全年接到信息公开申请6条。',
    values: { 'requests.newReceived.total': 7, 'requests.outcomeTotal.total': 7 },
    expect: ['requests-received'],
  },
  {
    text: '本年度受理政府信息公开申请3宗。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '本年度受理政府信息公开申请4起。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: ['requests-received'],
  },
  {
    text: '全年接收政府信息公开申请11次。',
    values: { 'requests.newReceived.total': 11, 'requests.outcomeTotal.total': 11 },
    expect: [],
  },
  {
    text: '2023年全局共收到2个政府信息公开申请。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: ['requests-received'],
  },
];
