import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '全年办结政府信息公开申请10件。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
  },
  {
    text: '全年办结政府信息公开申请9件。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: ['answered'],
  },
  {
    text: '全年政府信息公开申请办理完毕十一件。',
    values: { 'requests.newReceived.total': 12, 'requests.outcomeTotal.total': 12 },
    expect: ['answered'],
  },
  {
    text: '2023年收到政府信息公开申请8件，已办结8件。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 7, 'requests.carriedOut.total': 1 },
    expect: ['answered'],
    note: '尚有1件结转',
  },
  {
    text: '2023年收到政府信息公开申请8件，已办结7件，1件正在办理。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 7, 'requests.carriedOut.total': 1 },
    expect: [],
  },
  {
    text: '全年办结政府信息公开申请10件（含上年结转2件）。',
    values: {
      'requests.newReceived.total': 9,
      'requests.carriedIn.total': 2,
      'requests.outcomeTotal.total': 10,
      'requests.carriedOut.total': 1,
    },
    expect: [],
  },
  {
    text: '本年新收的政府信息公开申请当年办结8件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.carriedIn.total': 2,
      'requests.outcomeTotal.total': 10,
      'requests.carriedOut.total': 1,
    },
    expect: [],
    note: '新收9减结转1',
  },
  {
    text: '全年书面答复政府信息公开申请7件，另有3件由申请人撤回。',
    values: {
      'requests.newReceived.total': 10,
      'requests.granted.total': 7,
      'requests.otherHandling.other.total': 3,
      'requests.outcomeTotal.total': 10,
    },
    expect: [],
    note: '答复不含撤回',
  },
  {
    text: '全年答复政府信息公开申请9件。',
    values: {
      'requests.newReceived.total': 10,
      'requests.granted.total': 9,
      'requests.otherHandling.noCorrection.total': 1,
      'requests.outcomeTotal.total': 10,
    },
    expect: [],
    note: '逾期不补正的不作答复',
  },
  {
    text: '全年答复政府信息公开申请9件，申请人均已签收。',
    values: { 'requests.newReceived.total': 12, 'requests.granted.total': 12, 'requests.outcomeTotal.total': 12 },
    expect: ['answered'],
  },
  {
    text: '其中当场答复2件，延期答复1件。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
    note: '部分',
  },
  {
    text: '提前办结政府信息公开申请3件。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
    note: '部分',
  },
  {
    text: '全年答复网民留言56条、人大代表建议8件，办结信访事项34件。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
  },
  {
    text: '对复杂疑难申请提前会商，做到受理一件、研究一件、答复一件。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
    note: '习语',
  },
  {
    text: '经批准可以延长答复期限，延长的期限最长不超过20个工作日。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
    note: '期限',
  },
  {
    text: '2022年办结政府信息公开申请6件。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
    note: '别的年份',
  },
  {
    text: '全年政府信息公开申请办结率100%，答复准确率100%。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 9, 'requests.carriedOut.total': 1 },
    expect: [],
    note: '率不是件数',
  },
  {
    text: '指导乡镇答复政府信息公开申请4件。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
    note: '乡镇的申请',
  },
  {
    text: '全年向第三方征求意见2次，收到第三方书面答复1份。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
    note: '第三方的答复',
  },
];
