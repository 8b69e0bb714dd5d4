import type { SentenceCase } from '../../sentenceCase';

const values: SentenceCase['values'] = {
  'proactive.normativeDocuments.issued': 2,
  'proactive.normativeDocuments.inForce': 16,
  'proactive.licensing.decisions': 12,
  'proactive.penalties.decisions': 4,
  'proactive.fees.amount': 3.5,
};

export const cases: readonly SentenceCase[] = [
  { text: '清理后保留现行有效规范性文件17件。', values, expect: ['normative-documents'] },
  { text: '清理后保留现行有效规范性文件16件。', values, expect: [] },
  { text: '经全面清理，保留规范性文件19件。', values, expect: ['normative-documents'] },
  { text: '我局目前有效的规范性文件为11件。', values, expect: ['normative-documents'] },
  { text: '我局目前有效的规范性文件为16件。', values, expect: [] },
  { text: '有效发挥规范性文件管理作用，组织学习12件次。', values, expect: [] },
  // Earlier papers may have been put online, too.
  { text: '2023年公开规范性文件5件。', values, expect: [] },
  { text: '2023年公开规范性文件1件。', values, expect: ['info:normative-documents'] },
  { text: '全年行政许可13件、行政处罚4件。', values, expect: ['decisions'] },
  { text: '全年行政许可12件、行政处罚5件。', values, expect: ['decisions'] },
  { text: '全年行政许可12件、行政处罚4件。', values, expect: [] },
  { text: '行政许可事项13件、行政处罚事项5件。', values, expect: [], note: 'what it may do' },
  { text: '行政许可13项，行政处罚5项。', values, expect: [], note: 'powers' },
  { text: '公开行政许可13件、行政处罚5件。', values, expect: [], note: 'what was posted' },
  { text: '全年行政事业性收费为0。', values, expect: ['charges'] },
];
