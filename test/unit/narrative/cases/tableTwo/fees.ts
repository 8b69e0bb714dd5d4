import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  { text: '2023年，我局未收取政府信息公开信息处理费。', values: {}, expect: [], section: 'otherMatters' },
  {
    text: '2023年，我局依法收取信息处理费460元。',
    values: {},
    expect: ['fee'],
    section: 'otherMatters',
    note: '下一段写未收取',
  },
  {
    text: '全年发出收费通知1件，金额300元，申请人未缴纳，实际未收取信息处理费。',
    values: {
      'requests.otherHandling.feeUnpaid.total': 1,
      'requests.newReceived.total': 1,
      'requests.outcomeTotal.total': 1,
    },
    expect: [],
    section: 'otherMatters',
  },
  { text: '全年征收水资源费1260万元。', values: { 'proactive.fees.amount': 1260 }, expect: [], note: '水资源费' },
  { text: '2022年，我局收取信息处理费200元。', values: {}, expect: [], section: 'otherMatters', note: '别的年份' },
  { text: '全年收取政府信息公开信息处理费共计380元。', values: {}, expect: ['fee'], note: '第六部分写未收取' },
  { text: '全年收取信息处理费0元。', values: {}, expect: [], section: 'otherMatters' },
  {
    text: '本年度发出信息处理费收费通知0件，总金额0元，实际收取0元。',
    values: {},
    expect: [],
    section: 'otherMatters',
  },
  { text: '本年度收取政府信息公开信息处理费一百二十元。', values: {}, expect: ['fee'], section: 'otherMatters' },
  {
    text: '根据信息处理费管理办法，申请公开信息11件至30件的部分，每件收费100元。',
    values: {},
    expect: [],
    section: 'otherMatters',
    note: '标准',
  },
  { text: '对超出合理范围的申请，可以收取每页10元的信息处理费。', values: {}, expect: [], note: '标准' },
  {
    text: '2024年起，我局拟按规定收取信息处理费，标准为每件100元。',
    values: {},
    expect: [],
    section: 'otherMatters',
    note: '以后的打算',
  },
  { text: '全年向申请人收取复印、邮寄等成本费用0元，信息处理费0元。', values: {}, expect: [], section: 'otherMatters' },
  {
    text: '全年行政事业性收费36.5万元，全部缴入国库，未收取政府信息公开信息处理费。',
    values: { 'proactive.fees.amount': 36.5 },
    expect: [],
    section: 'otherMatters',
  },
  { text: '县自然资源和规划局收取信息处理费700元。', values: {}, expect: [], note: '别的机关' },
  {
    text: '发出收费通知2件，涉及信息处理费400元，因申请人撤回申请均未实际收取。',
    values: {
      'requests.newReceived.total': 2,
      'requests.otherHandling.other.total': 2,
      'requests.outcomeTotal.total': 2,
    },
    expect: [],
    section: 'otherMatters',
  },
  {
    text: '退还上年误收的信息处理费200元，本年度未收取信息处理费。',
    values: {},
    expect: [],
    section: 'otherMatters',
    note: '退还的是上年的',
  },
  { text: '我局2023年度未收取信息处理费，2021年曾收取100元。', values: {}, expect: [], section: 'otherMatters' },
  {
    text: '2023年向1名申请人收取信息处理费600元，已上缴国库。',
    values: { 'requests.newReceived.total': 1, 'requests.granted.total': 1, 'requests.outcomeTotal.total': 1 },
    expect: ['fee'],
  },
];
