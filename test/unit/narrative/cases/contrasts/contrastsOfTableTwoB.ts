import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '2024年，全区制定行政规范性文件9件，废止6件，截至2024年底，现行有效行政规范性文件73件。',
    organ: '辽河区人民政府',
    year: 2024,
    values: {
      'proactive.normativeDocuments.issued': 9,
      'proactive.normativeDocuments.repealed': 6,
      'proactive.normativeDocuments.inForce': 73,
    },
    against: [['normative-documents', { 'proactive.normativeDocuments.issued': 8 }]],
  },
  {
    text: '全年作出税务行政许可56件，税务行政处罚决定218件，采取行政强制措施0件。',
    organ: '国家税务总局晋水县税务局',
    year: 2022,
    values: { 'proactive.licensing.decisions': 56, 'proactive.penalties.decisions': 218 },
  },
  {
    text: '全年办理行政许可约1.2万件，作出行政处罚决定60余件。',
    organ: '宁水市水务局',
    year: 2022,
    values: { 'proactive.licensing.decisions': 12034, 'proactive.penalties.decisions': 63 },
    against: [['decisions', { 'proactive.licensing.decisions': 13500 }]],
  },
  {
    text: '2024年，我镇无新增规范性文件，无废止文件，无行政事业性收费。',
    organ: '南坡镇人民政府',
    year: 2024,
    values: {},
    against: [
      ['normative-documents', { 'proactive.normativeDocuments.issued': 1 }],
      ['charges', { 'proactive.fees.amount': 1.2 }],
    ],
  },
  {
    text: '本年度我局行政事业性收费为0元，行政许可、行政处罚、行政强制均为0件。',
    organ: '渝水区财政局',
    year: 2021,
    values: {},
    against: [
      ['charges', { 'proactive.fees.amount': 3 }],
      ['decisions', { 'proactive.licensing.decisions': 2 }],
    ],
  },
  {
    text: '公开行政许可事项办理结果，全年共审批水行政许可72件，行政处罚11件，未实施行政强制。',
    organ: '冀水市水利局',
    year: 2022,
    values: { 'proactive.licensing.decisions': 72, 'proactive.penalties.decisions': 11 },
    against: [['decisions', { 'proactive.coercion.decisions': 1 }]],
  },
  {
    text: '2022年我局出台行政规范性文件3件（其中1件为修订），废止行政规范性文件2件。',
    organ: '冀水市水利局',
    year: 2022,
    values: { 'proactive.normativeDocuments.issued': 3, 'proactive.normativeDocuments.repealed': 2 },
    against: [['normative-documents', { 'proactive.normativeDocuments.repealed': 1 }]],
  },
  {
    text: '2021年共查办案件156起，作出行政处罚决定149起，罚没金额86万元。',
    organ: '豫水县市场监督管理局',
    year: 2021,
    values: { 'proactive.penalties.decisions': 149 },
    against: [['decisions', { 'proactive.penalties.decisions': 150 }]],
  },
  {
    text: '我局不涉及行政许可、行政处罚和行政强制，没有行政事业性收费项目。',
    organ: '湘岭县退役军人事务局',
    year: 2024,
    values: {},
    against: [['charges', { 'proactive.fees.amount': 5 }]],
  },
  {
    text: '本年度没有制定、修改、废止规范性文件。',
    organ: '湘岭县退役军人事务局',
    year: 2024,
    values: {},
    against: [['normative-documents', { 'proactive.normativeDocuments.issued': 1 }]],
  },
  {
    text: '2022年度行政事业性收费总额为213.48万元。',
    organ: '赣水县财政局',
    year: 2022,
    values: { 'proactive.fees.amount': 213.48 },
    against: [['charges', { 'proactive.fees.amount': 231.48 }]],
  },
  {
    text: '行政许可由1200件增至1350件，行政处罚由40件下降为36件。',
    values: { 'proactive.licensing.decisions': 1350, 'proactive.penalties.decisions': 36 },
    against: [['decisions', { 'proactive.penalties.decisions': 40 }]],
  },
]);
