import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  { text: '2023年内，我局未收到政府信息公开申请。', values: {}, expect: [] },
  {
    text: '2023年内，我局未收到政府信息公开申请。全部工作台账已归档。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: ['requests-none'],
  },
  {
    text: '本年度没有收到依申请公开信息的申请。',
    values: { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 },
    expect: ['requests-none'],
  },
  {
    text: '全年收到政府信息公开申请0件。',
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    expect: ['requests-none'],
  },
  {
    text: '全年政府信息公开申请受理数量为零。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: ['requests-none'],
  },
  {
    text: '本年度无依申请公开事项。',
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    expect: ['requests-none'],
  },
  {
    text: '2023年，我局未收到与政府信息公开有关的投诉举报。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '投诉举报不是申请',
  },
  {
    text: '2022年我局未收到政府信息公开申请，2023年收到3件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '全年未收到法人和其他组织提出的政府信息公开申请。',
    values: {
      'requests.newReceived.total': 3,
      'requests.newReceived.naturalPerson': 3,
      'requests.outcomeTotal.total': 3,
      'requests.outcomeTotal.naturalPerson': 3,
    },
    expect: [],
    note: '只说一类申请人',
  },
  {
    text: '2023年，我局未收到政府信息公开申请，上年结转的1件已办结。',
    values: { 'requests.carriedIn.total': 1, 'requests.outcomeTotal.total': 1 },
    expect: [],
  },
  {
    text: '2023年，我局未接到公民、法人或者其他组织提出的政府信息公开申请。',
    values: { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 },
    expect: ['requests-none'],
    note: '法人在套语里，不是只说法人',
  },
  {
    text: '全年没有公民、法人或其他组织向我局申请公开政府信息。',
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    expect: ['requests-none'],
  },
  {
    text: '本年度暂未收到政府信息公开申请。',
    values: { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 },
    expect: ['requests-none'],
  },
  {
    text: '截至2023年12月31日，我局未收到任何形式的政府信息公开申请。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: ['requests-none'],
  },
  {
    text: '全年收到政府信息公开申请数为0。',
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    expect: ['requests-none'],
  },
  {
    text: '（二）依申请公开。2023年未收到相关申请。',
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    expect: ['requests-none'],
    note: '相关申请指小标题里的依申请公开',
  },
  { text: '（二）依申请公开。2023年未收到相关申请，继续保持渠道畅通。', values: {}, expect: [] },
  { text: '全年收到政府信息公开申请0件，上年结转0件，结转下年度0件。', values: {}, expect: [] },
  {
    text: '全年新收政府信息公开申请0件，上年结转1件，已答复1件。',
    values: { 'requests.carriedIn.total': 1, 'requests.granted.total': 1, 'requests.outcomeTotal.total': 1 },
    expect: [],
  },
  {
    text: '上半年未收到政府信息公开申请，下半年收到2件。',
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    expect: [],
    note: '只说上半年',
  },
  {
    text: '除上述6件外，我局未收到其他政府信息公开申请。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
  },
  {
    text: '全年未收到重复提出的政府信息公开申请。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
  {
    text: '全年无逾期未答复的政府信息公开申请。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
  {
    text: '全年没有一件政府信息公开申请超期答复。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
  {
    text: '未发生不依法受理政府信息公开申请的情形。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
  {
    text: '局属各单位均未收到政府信息公开申请。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
    note: '下属单位',
  },
  {
    text: '如未收到政府信息公开申请，有关科室应按月填报“0”。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
    note: '要求',
  },
  {
    text: '申请人未收到答复的，可拨打电话向局办公室查询。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
  {
    text: '2021年、2022年我局均未收到政府信息公开申请。',
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    expect: [],
    note: '别的年份',
  },
  {
    text: '全年无政府信息公开申请结转下年度办理。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
  {
    text: '全年未收到涉及商业秘密的政府信息公开申请。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
  {
    text: '全年无因政府信息公开申请引起的行政复议和行政诉讼。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
  {
    text: '全年未收到行政许可申请。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
  {
    text: '全年未收到通过传真提交的政府信息公开申请。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
    note: '一种渠道',
  },
  {
    text: '未收到政府信息公开申请人对答复不满意的反馈。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
  },
];
