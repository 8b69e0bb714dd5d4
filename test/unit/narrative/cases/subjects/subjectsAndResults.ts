import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;
const one = { 'disputes.reconsideration.corrected': 1, 'disputes.reconsideration.total': 1 };

export const cases: readonly SentenceCase[] = [
  { text: '收到政府信息公开申请67件，其中企业单位申请11件。', values, expect: ['applicants'] },
  { text: '收到政府信息公开申请67件，其中企业单位申请8件。', values, expect: [] },
  {
    text: '开展规范性文件清理，修订2件、宣布失效6件。',
    values: { ...values, 'proactive.normativeDocuments.repealed': 8 },
    expect: ['normative-documents'],
  },
  {
    text: '开展规范性文件清理，废止2件、宣布失效6件。',
    values: { ...values, 'proactive.normativeDocuments.repealed': 8 },
    expect: [],
    note: '2+6',
  },
  {
    text: '因政府信息公开申请引发行政复议1件，已按期提交答辩材料，结果维持。',
    values: one,
    expect: ['reconsideration'],
  },
  {
    text: '因政府信息公开申请引发行政复议1件，已按期提交答辩材料，结果维持。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
  },
  {
    text: '因政府信息公开申请引发行政复议1件，行政诉讼1件，结果维持。',
    values: { ...one, 'disputes.directLitigation.upheld': 1, 'disputes.directLitigation.total': 1 },
    expect: [],
    note: '说的是诉讼，还是两件，不清楚',
  },
  { text: '今年，局共收到政府信息公开申请61件。', values, expect: ['requests-received'] },
  {
    text: '2023年度，委收到政府信息公开申请61件。',
    organ: '青溪县发展和改革委员会',
    values,
    expect: ['requests-received'],
  },
  { text: '2023年，我单位共收到政府信息公开申请61件。', values, expect: ['requests-received'] },
  { text: '2023年，教育局共收到政府信息公开申请61件。', values, expect: [], note: '别的机关' },
  {
    text: '2023年，县委收到政府信息公开申请61件。',
    organ: '青溪县发展和改革委员会',
    values,
    expect: [],
    note: '别的机关',
  },
  {
    text: '大队2023年收到政府信息公开申请61件。',
    organ: '青溪县公安局交通警察大队',
    values,
    expect: ['requests-received'],
  },
  {
    text: '各大队2023年收到政府信息公开申请61件。',
    organ: '青溪县公安局交通警察大队',
    values,
    expect: [],
    note: '别的机关',
  },
  {
    text: '因政府信息公开被申请行政复议1件，经复议机关审查，结果为维持。',
    values: one,
    expect: ['reconsideration'],
  },
  {
    text: '我局未制定规范性文件，废止2件，目前有效40件。',
    values: { ...values, 'proactive.normativeDocuments.issued': 0 },
    expect: ['normative-documents'],
  },
  { text: '目前有效许可证40件。', values, expect: [] },
  {
    text: '因政府信息公开引发行政复议2件，已按时答复，后又提起行政诉讼，结果维持。',
    values: {
      'disputes.reconsideration.upheld': 1,
      'disputes.reconsideration.corrected': 1,
      'disputes.reconsideration.total': 2,
      'disputes.litigationAfterReconsideration.upheld': 1,
      'disputes.litigationAfterReconsideration.total': 1,
    },
    expect: [],
    note: '维持的是诉讼，不是2件复议',
  },
];
