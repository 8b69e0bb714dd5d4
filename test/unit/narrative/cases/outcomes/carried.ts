import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '结转下年度继续办理2件。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 6, 'requests.carriedOut.total': 2 },
    expect: [],
    section: 'requests',
  },
  {
    text: '结转下年度继续办理2件。其余申请均已办结。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 5, 'requests.carriedOut.total': 3 },
    expect: ['carried'],
    section: 'requests',
  },
  {
    text: '上年结转政府信息公开申请1件。',
    values: { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 2, 'requests.outcomeTotal.total': 7 },
    expect: ['carried'],
  },
  {
    text: '有3件政府信息公开申请结转至2024年办理。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 5, 'requests.carriedOut.total': 4 },
    expect: ['carried'],
  },
  {
    text: '全年申请均已办结，无结转下年度办理的申请。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 5, 'requests.carriedOut.total': 1 },
    expect: ['carried'],
  },
  {
    text: '本年度新收申请6件，上年结转2件，结转下年度1件。',
    values: {
      'requests.newReceived.total': 6,
      'requests.carriedIn.total': 2,
      'requests.outcomeTotal.total': 7,
      'requests.carriedOut.total': 1,
    },
    expect: [],
  },
  {
    text: '水利建设项目资金结转下年度320万元。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 5, 'requests.carriedOut.total': 1 },
    expect: [],
    note: '资金结转',
  },
  {
    text: '上年结转的人大代表建议3件全部办复。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '代表建议',
  },
  {
    text: '上年度结转政府信息公开申请0件。',
    values: { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 1, 'requests.outcomeTotal.total': 6 },
    expect: ['carried'],
  },
  {
    text: '结转2024年度继续办理的政府信息公开申请1件。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 3, 'requests.carriedOut.total': 2 },
    expect: ['carried'],
  },
  {
    text: '上年结转的2件申请已全部办结。',
    values: { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 2, 'requests.outcomeTotal.total': 7 },
    expect: [],
  },
  {
    text: '上年结转的2件申请已全部办结，申请人均表示满意。',
    values: { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 3, 'requests.outcomeTotal.total': 8 },
    expect: ['carried'],
  },
  {
    text: '由2022年结转至2023年办理的政府信息公开申请2件。',
    values: { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 2, 'requests.outcomeTotal.total': 7 },
    expect: [],
    note: '写着2022年，仍是本年的上年结转',
  },
  {
    text: '由2022年结转至2023年办理的政府信息公开申请3件。',
    values: { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 2, 'requests.outcomeTotal.total': 7 },
    expect: ['carried'],
  },
  {
    text: '结转下年度办理的政府信息公开申请三件。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 7, 'requests.carriedOut.total': 2 },
    expect: ['carried'],
  },
  {
    text: '本年度没有上年结转的政府信息公开申请。',
    values: { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 1, 'requests.outcomeTotal.total': 6 },
    expect: ['carried'],
  },
  {
    text: '全年无上年结转申请，也无结转下年度申请。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
  },
  {
    text: '2023年结转至2024年办理的申请3件，均为12月下旬收到。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 6, 'requests.carriedOut.total': 3 },
    expect: [],
    section: 'requests',
  },
  {
    text: '结转下一年度的政府信息公开申请4件，其中2件正在征求第三方意见。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 5, 'requests.carriedOut.total': 4 },
    expect: [],
  },
  {
    text: '截至年底，尚有1件政府信息公开申请在办理期限内，转入下年度继续办理。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: [],
  },
  {
    text: '在建水利项目结转下年度6个。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: [],
    note: '项目',
  },
  {
    text: '查处水事违法案件15起，结转下年度2件。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: [],
    note: '案件',
  },
  {
    text: '当年收到的政府信息公开申请原则上当年办结，不得无故结转下年度。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: [],
    note: '要求',
  },
  {
    text: '2021年结转至2022年的政府信息公开申请3件。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: [],
    note: '更早的年份',
  },
  {
    text: '力争2024年底政府信息公开申请无结转。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: [],
    note: '打算',
  },
  {
    text: '年末财政拨款结转和结余资金为0万元。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: [],
  },
  {
    text: '未办结的信访事项2件结转下年度办理。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: [],
  },
  {
    text: '第一季度结转第二季度办理的政府信息公开申请2件。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: [],
    note: '季度之间',
  },
  {
    text: '本年度收到政府信息公开申请9件，加上上年结转2件，共11件，其中办结10件、结转下年度1件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.carriedIn.total': 2,
      'requests.outcomeTotal.total': 10,
      'requests.carriedOut.total': 1,
    },
    expect: [],
  },
  {
    text: '本年度收到政府信息公开申请9件，上年结转2件，办结10件，结转下年度2件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.carriedIn.total': 2,
      'requests.outcomeTotal.total': 10,
      'requests.carriedOut.total': 1,
    },
    expect: ['carried'],
  },
  {
    text: '上年结转的行政许可申请2件全部办结。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
    note: '许可申请',
  },
];
