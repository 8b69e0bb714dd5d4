import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '制定发布规范性文件4件，清理废止文件0件，现行有效文件20件。',
    organ: '濂河区人民政府',
    values: { 'proactive.normativeDocuments.issued': 4, 'proactive.normativeDocuments.inForce': 20 },
    against: [['info:normative-documents', { 'proactive.normativeDocuments.issued': 5 }]],
  },
  {
    text: '2023年，全省行政许可、行政处罚、行政强制决定数量分别为2764.2万宗、3124万宗和188.2万宗；行政事业性收费总金额258.5亿元。',
    organ: '粤岭省人民政府',
    values: {
      'proactive.licensing.decisions': 27642000,
      'proactive.penalties.decisions': 31240000,
      'proactive.coercion.decisions': 1882000,
      'proactive.fees.amount': 2585000,
    },
    against: [
      ['decisions', { 'proactive.licensing.decisions': 27542000 }],
      ['charges', { 'proactive.fees.amount': 2485000 }],
    ],
  },
  {
    text: '2023年，我厅官网政务公开栏目发布通知公告1481篇，政府信息公开目录发布各类稿件2402篇，其中，发布规范性文件2件，行政许可处理决定数量598件。',
    organ: '粤岭省文化和旅游厅',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.licensing.decisions': 598 },
  },
  {
    text: '2023年办结行政许可310件，作出行政处罚决定25件，实施行政强制3次。',
    values: {
      'proactive.licensing.decisions': 310,
      'proactive.penalties.decisions': 25,
      'proactive.coercion.decisions': 3,
    },
    against: [['decisions', { 'proactive.licensing.decisions': 311 }]],
  },
  {
    text: '全年制发行政规范性文件2件，废止1件，截至年底现行有效11件。',
    organ: '临江市民政局',
    values: {
      'proactive.normativeDocuments.issued': 2,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 11,
    },
    against: [['normative-documents', { 'proactive.normativeDocuments.issued': 1 }]],
  },
  {
    text: '2023年，我局没有新制定规范性文件，清理失效规范性文件3件，继续有效8件。',
    organ: '临江市民政局',
    values: {
      'proactive.normativeDocuments.issued': 0,
      'proactive.normativeDocuments.repealed': 3,
      'proactive.normativeDocuments.inForce': 8,
    },
    against: [['normative-documents', { 'proactive.normativeDocuments.issued': 1 }]],
  },
  {
    text: '全年共作出行政处罚决定1245件、行政强制措施16件，办理行政许可35621件，行政事业性收费12.6万元。',
    organ: '临江市市场监督管理局',
    values: {
      'proactive.penalties.decisions': 1245,
      'proactive.coercion.decisions': 16,
      'proactive.licensing.decisions': 35621,
      'proactive.fees.amount': 12.6,
    },
    against: [
      ['decisions', { 'proactive.penalties.decisions': 1254 }],
      ['charges', { 'proactive.fees.amount': 12.5 }],
    ],
  },
  {
    text: '2023年度共收取政府信息处理费0元；行政事业性收费项目收费金额合计36.5万元。',
    organ: '青溪县财政局',
    values: { 'proactive.fees.amount': 36.5 },
    against: [['charges', { 'proactive.fees.amount': 35.6 }]],
  },
  {
    text: '扎实开展主动公开规范性文件清理工作，本年度制发0件，废止0件，现行有效2件。',
    organ: '船水区公安分局',
    year: 2024,
    values: { 'proactive.normativeDocuments.inForce': 2 },
    against: [['normative-documents', { 'proactive.normativeDocuments.issued': 1 }]],
  },
  {
    text: '2023年，制发规范性文件1件，现行有效规范性文件1件，通过各类新媒体及政府网站进行了公开发布。',
    organ: '临泉州公安局',
    values: { 'proactive.normativeDocuments.issued': 1, 'proactive.normativeDocuments.inForce': 1 },
    against: [
      ['normative-documents', { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 2 }],
    ],
  },
  {
    text: '2022年全市交通运输系统办理行政许可12680件，作出行政处罚决定1536件，我局本级办理行政许可860件，行政处罚决定95件。',
    organ: '湘水市交通运输局',
    year: 2022,
    values: { 'proactive.licensing.decisions': 860, 'proactive.penalties.decisions': 95 },
    against: [['decisions', { 'proactive.licensing.decisions': 861 }]],
  },
  {
    text: '规范性文件方面，当年新制发1件、宣布失效2件，目前有效的共7件。',
    organ: '滇岭县自然资源局',
    year: 2021,
    values: {
      'proactive.normativeDocuments.issued': 1,
      'proactive.normativeDocuments.repealed': 2,
      'proactive.normativeDocuments.inForce': 7,
    },
    against: [['normative-documents', { 'proactive.normativeDocuments.issued': 2 }]],
  },
  {
    text: '本年度作出行政处罚决定38起，罚没款入库21.6万元，行政许可办结412件，行政强制为0。',
    organ: '黔岭县卫生健康局',
    year: 2024,
    values: {
      'proactive.penalties.decisions': 38,
      'proactive.licensing.decisions': 412,
      'proactive.coercion.decisions': 0,
    },
    against: [['decisions', { 'proactive.penalties.decisions': 37 }]],
  },
]);
