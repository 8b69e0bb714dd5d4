import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '（二）依申请公开。镇政府全年未收到任何单位或个人的政府信息公开申请。',
    organ: '南坡镇人民政府',
    year: 2024,
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  {
    text: '（二）依申请公开情况。2022年，我局未收到政府信息公开申请，无上年结转政府信息公开申请。',
    organ: '安盟民政局',
    year: 2022,
    values: {},
    against: [
      ['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }],
      ['carried', { 'requests.carriedIn.total': 1 }],
    ],
  },
  {
    text: '（二）依申请公开情况。2022年收到依申请公开信息0件。',
    organ: '木水县发展和改革局',
    year: 2022,
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  {
    text: '全年共受理信息公开申请0件。全年因政府信息公开工作被申请行政复议的0件，全年因政府信息公开工作被提起行政诉讼0件。',
    organ: '城西区信访办公室',
    year: 2024,
    values: {},
    against: [
      ['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }],
      ['disputes-none', { 'disputes.reconsideration.total': 1 }],
    ],
  },
  {
    text: '（二）依申请公开情况。截至2024年12月31日，县退役军人事务局收到依申请公开0件、办理0件。',
    organ: '湘岭县退役军人事务局',
    year: 2024,
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  {
    text: '（二）依申请公开情况。我局2021年度没有收到要求公开政府信息的申请，也没有收取任何费用。',
    organ: '藏水县教育体育局',
    year: 2021,
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  { text: '（二）依申请公开情况：本年度0件。', organ: '皖水镇人民政府', year: 2022, values: {} },
  {
    text: '2023年，我局未收到书面政府信息公开申请，也未收到网上政府信息公开申请。',
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  { text: '2023年，依申请公开平台未收到公民、法人和其他组织的申请。', values: {} },
  {
    text: '2023年度未收到书面及网上政府信息公开申请。',
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
  {
    text: '网上申请0件，信函申请0件。',
    section: 'requests',
    values: {},
    against: [['requests-none', { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 }]],
  },
]);
