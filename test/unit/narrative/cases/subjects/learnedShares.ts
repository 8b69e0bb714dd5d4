import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

/** Shares that stand in brackets, and kinds of applicants in the words of the form. */
const sentences: readonly Omit<SentenceCase, 'values'>[] = [
  {
    text: '全年办结政府信息公开申请65件，其中同意公开31件（47.7%），部分公开6件（9.2%），不予公开7件（10.8%）。',
    expect: [],
  },
  {
    text: '全年办结政府信息公开申请65件，其中同意公开31件（57.7%），部分公开6件（9.2%），不予公开7件（10.8%）。',
    expect: ['share'],
  },
  { text: '收到政府信息公开申请67件（增长28.8%），办结65件（97%）。', expect: [], note: '增长率和办结率' },
  { text: '全年公开信息200条，其中动态84条（42%）、公告60条（40%）。', expect: ['share'] },
  {
    text: '县人民政府门户网站收到政府信息公开申请45件。',
    expect: [],
    note: '一个渠道；门户网站说的是地方，不是别的机关',
  },
  { text: '通过县人民政府门户网站、信函等渠道收到政府信息公开申请66件。', expect: ['requests-received'] },
  { text: '法人和其他组织申请9件，自然人申请59件。', expect: ['applicants'], section: 'requests' },
  { text: '企业、科研机构申请8件。', expect: [], section: 'requests' },
];

export const cases: readonly SentenceCase[] = sentences.map((sentence) => ({ values: table, ...sentence }));
