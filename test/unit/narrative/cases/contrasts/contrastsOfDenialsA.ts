import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '2023年，我局未收到政府信息公开申请。办理因2022年度政府信息公开申请引发行政复议1件、引发行政诉讼2件，均维持结果。',
    organ: '临江市审计局',
    values: {
      'disputes.reconsideration.upheld': 1,
      'disputes.directLitigation.upheld': 2,
      'disputes.reconsideration.total': 1,
      'disputes.directLitigation.total': 2,
    },
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  {
    text: '本年度我街道未收到申请人提出的依申请公开申请，未出现不予公开政府信息情况。',
    organ: '富水街道办事处',
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  {
    text: '收到公民、法人或其他组织提交政府信息公开申请0条。政府信息公开行政复议、行政诉讼0条。',
    organ: '青溪县统计局',
    values: {},
    against: [
      ['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }],
      ['disputes-none', { 'disputes.reconsideration.total': 1 }],
    ],
  },
  {
    text: '本年度未收到依申请公开件，无因政府信息公开申请提出的行政复议、行政诉讼情况。',
    organ: '青溪县乡村振兴局',
    values: {},
    against: [
      ['requests-none', { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 }],
      ['disputes-none', { 'disputes.directLitigation.total': 1 }],
    ],
  },
  {
    text: '2023年，安水街道受理依申请信息公开0件。',
    organ: '安水街道办事处',
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  {
    text: '2023年度未收到书面及网上政府信息公开申请。',
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  {
    text: '依申请公开零件；行政复议零起；行政诉讼零起。',
    organ: '青溪县林业局',
    values: {},
    against: [['disputes-none', { 'disputes.reconsideration.total': 1 }]],
  },
  {
    text: '全年依申请公开数为0，因政府信息公开引起的复议和诉讼数均为0。',
    organ: '青溪县林业局',
    values: {},
    against: [['disputes-none', { 'disputes.reconsideration.total': 1 }]],
  },
  {
    text: '2023年我局未发生政府信息公开申请事项，未产生收费，无行政复议和行政诉讼案件。',
    organ: '青溪县审计局',
    values: {},
    against: [
      ['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }],
      ['disputes-none', { 'disputes.reconsideration.total': 1 }],
    ],
  },
  {
    text: '（二）依申请公开。2024年我局共收到依申请公开政府信息0件。',
    organ: '船水区公安分局',
    year: 2024,
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  {
    text: '（二）依申请公开。一年来没有接到群众提出的政府信息公开申请，不存在因信息公开被复议、被起诉的情形。',
    organ: '黔岭县卫生健康局',
    year: 2024,
    values: {},
    against: [
      ['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }],
      ['disputes-none', { 'disputes.reconsideration.total': 1 }],
    ],
  },
  {
    text: '（二）依申请公开。2022年，县税务局未接收到纳税人缴费人的政府信息公开申请，未因政府信息公开发生行政复议、诉讼，未收取信息处理费。',
    organ: '国家税务总局晋水县税务局',
    year: 2022,
    values: {},
    against: [
      ['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }],
      ['disputes-none', { 'disputes.reconsideration.total': 1 }],
    ],
  },
]);
