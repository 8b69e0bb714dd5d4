import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '全年制发行政规范性文件3件，废止1件，现行有效12件。',
    values: {
      'proactive.normativeDocuments.issued': 3,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 12,
    },
    expect: [],
  },
  {
    text: '全年制发行政规范性文件4件。',
    values: {
      'proactive.normativeDocuments.issued': 3,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 12,
    },
    expect: ['normative-documents'],
  },
  {
    text: '截至年底，我局现行有效规范性文件17件。',
    values: {
      'proactive.normativeDocuments.issued': 3,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 12,
    },
    expect: ['normative-documents'],
  },
  {
    text: '门户网站规范性文件库收录现行有效规范性文件12件，随后补入本年新制发的规范性文件3件。',
    values: {
      'proactive.normativeDocuments.issued': 3,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 15,
    },
    expect: [],
    note: '本年制发之前的存量，12加3为15',
  },
  {
    text: '本年度未制发行政规范性文件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: ['normative-documents'],
  },
  {
    text: '本年度审查县政府各部门规范性文件草案21件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '审查不是制发',
  },
  {
    text: '全年修订内部规章制度12项，废止4项。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '规章制度不是规章',
  },
  {
    text: '本年制定行政规范性文件两件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
  {
    text: '本年印发行政规范性文件3个。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: ['normative-documents'],
  },
  {
    text: '全年废止行政规范性文件2件。',
    values: {
      'proactive.normativeDocuments.issued': 2,
      'proactive.normativeDocuments.repealed': 3,
      'proactive.normativeDocuments.inForce': 8,
    },
    expect: ['normative-documents'],
  },
  {
    text: '本年度制定规范性文件2份，废止规范性文件3份，现行有效规范性文件12份。',
    values: {
      'proactive.normativeDocuments.issued': 2,
      'proactive.normativeDocuments.repealed': 3,
      'proactive.normativeDocuments.inForce': 8,
    },
    expect: ['normative-documents'],
    note: '8加减句中的2、3，年初存量9，都不是12',
  },
  {
    text: '现行有效行政规范性文件12件，本年新制发3件，合计15件。',
    values: { 'proactive.normativeDocuments.issued': 3, 'proactive.normativeDocuments.inForce': 15 },
    expect: [],
  },
  {
    text: '本年度无新制定的行政规范性文件，现行有效8件。',
    values: { 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
  {
    text: '没有废止行政规范性文件。',
    values: {
      'proactive.normativeDocuments.issued': 2,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 8,
    },
    expect: ['normative-documents'],
  },
  {
    text: '本年度发布行政规范性文件4件。',
    values: { 'proactive.normativeDocuments.issued': 1, 'proactive.normativeDocuments.inForce': 1 },
    expect: ['info:normative-documents'],
    note: '存疑：发布的可能含上级文件，只提示',
  },
  {
    text: '通过门户网站公开规范性文件8件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '公开的正是现行有效的8件',
  },
  {
    text: '转发上级规范性文件16件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '上级文件',
  },
  {
    text: '代县人民政府起草规范性文件3件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '起草，且制发机关是县政府',
  },
  {
    text: '县人民政府办公室全年印发行政规范性文件14件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '别的机关',
  },
  {
    text: '开展行政规范性文件清理，纳入清理范围11件，拟保留8件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '清理范围不是现行有效',
  },
  {
    text: '向县司法局报送备案规范性文件1件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
  {
    text: '2022年制发行政规范性文件5件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '别的年份',
  },
  {
    text: '计划2024年制定行政规范性文件4件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '打算',
  },
  {
    text: '近两年共制发行政规范性文件6件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '两年',
  },
  {
    text: '现行有效的政府信息公开制度15项，废止内部办法2项。',
    values: {
      'proactive.normativeDocuments.issued': 2,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 8,
    },
    expect: [],
    note: '内部制度',
  },
  {
    text: '修改行政规范性文件1件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
    note: '表二没有修改一栏',
  },
  {
    text: '为2件行政规范性文件配发解读材料5篇。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
  {
    text: '制发行政规范性文件2件，开展合法性审核2次、公平竞争审查4次。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
  {
    text: '制发行政规范性文件2件，同比减少3件，其中以联合发文形式制发1件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
  {
    text: '制发各类公文215件，其中行政规范性文件2件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
  {
    text: '制发各类公文215件，其中行政规范性文件5件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: ['normative-documents'],
    note: '规范性文件5件可比',
  },
  {
    text: '全县各部门共制发行政规范性文件63件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
  {
    text: '规范性文件制定程序分为立项、起草、审核等6个环节。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
  {
    text: '截至2023年底，我局现行有效行政规范性文件十五件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: ['normative-documents'],
  },
  {
    text: '严格执行《青溪县行政规范性文件管理办法》，规范性文件一律实行统一登记、统一编号、统一印发。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 8 },
    expect: [],
  },
];
