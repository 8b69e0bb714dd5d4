import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

const none = { ...values, 'requests.newReceived.total': 0 };

export const cases: readonly SentenceCase[] = [
  { text: '全年没有收到一件政府信息公开申请。', values, expect: ['requests-none'] },
  { text: '全年没有收到一件政府信息公开申请。', values: none, expect: [] },
  { text: '本年度没有村民、企业向我局申请查阅政府信息。', values, expect: ['requests-none'] },
  { text: '全年未收到居民群众的信息公开申请。', values, expect: ['requests-none'] },
  { text: '没有一件申请超期。', values, expect: [] },
  { text: '依申请公开工作未引发行政纠纷，无行政复议案件。', values, expect: ['disputes-none'] },
  { text: '全年未发生行政纠纷。', values, expect: [] },
  { text: '因政府信息公开引起的行政复议5件，结果为维持。', values, expect: [], note: 'four upheld, one pending' },
  { text: '因政府信息公开引起的行政复议6件，结果为维持。', values, expect: ['reconsideration', 'reconsideration'] },
  { text: '开展规范性文件清理，废止3件。', values, expect: ['normative-documents'] },
  { text: '开展规范性文件清理，废止2件。', values, expect: [] },
  { text: '清理规范性文件60件，废止3件。', values, expect: [], note: 'what was gone through may be of others' },
  { text: '2023年以我局名义制发规范性文件12件。', values, expect: ['normative-documents'] },
  { text: '2023年以县政府名义制发规范性文件12件。', values, expect: [] },
  { text: '发布信息90条，其中发布规范性文件12件、解读30件。', values, expect: [], note: 'posted' },
  { text: '公开规范性文件12件，发布政策解读30篇。', values, expect: [], note: 'posted' },
];
