import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

export const cases: readonly SentenceCase[] = [
  {
    text: '2023年，我局未制发、修改、废止行政规范性文件。',
    values,
    expect: ['normative-documents', 'normative-documents'],
  },
  { text: '2023年，我局未制作规章、规范性文件。', values, expect: ['normative-documents'] },
  { text: '本年度未印发或废止规范性文件。', values, expect: ['normative-documents', 'normative-documents'] },
  { text: '我局发布行政规范性文件0条。', values, expect: ['info:normative-documents'] },
  { text: '新增规范性文件10件。', values, expect: ['normative-documents'] },
  { text: '制定规章0件、规范性文件10件。', values, expect: ['normative-documents'] },
  {
    text: '制定规范性文件13件，清理废止文件5件，现行有效文件90件。',
    values,
    expect: ['normative-documents', 'normative-documents'],
  },
  { text: '制定行政法规3件。', values, expect: [] },
  { text: '未制定地方性法规。', values, expect: [] },
  { text: '修订规范性文件3件。', values, expect: [] },
  { text: '未修订规范性文件。', values, expect: [] },
  { text: '未出台涉及市场准入的规范性文件。', values, expect: [] },
  { text: '未印发重大决策文件。', values, expect: [] },
  { text: '清理规范性文件60件，修改3件。', values, expect: [] },
  { text: '全年制作宣传册300份。', values, expect: [] },
  { text: '公开行政规范性文件13件，未公开0件。', values, expect: [] },
  { text: '我局发布政策文件0条。', values, expect: [] },
];
