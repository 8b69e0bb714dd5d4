import type { SentenceCase } from '../../sentenceCase';

const values = { 'requests.newReceived.total': 31, 'requests.granted.total': 31, 'requests.outcomeTotal.total': 31 };

export const cases: readonly SentenceCase[] = [
  { text: '本年度尚未收到依申请公开的函件。', values, expect: ['requests-none'] },
  { text: '本年度未接到任何组织或者个人要求公开政府信息的请求。', values, expect: ['requests-none'] },
  { text: '本年度没有受理过政府信息公开申请书。', values, expect: ['requests-none'] },
  { text: '本年度未收悉信息公开申请件。', values, expect: ['requests-none'] },
  { text: '本年度公众申请公开政府信息的诉求为0件。', values, expect: ['requests-none'] },
  {
    text: '本年度未收到书面申请公开的事项，也未收到网上申请公开的事项。',
    values,
    expect: ['requests-none'],
    note: '两种方式合起来就是全部',
  },
  { text: '本年度未收到书面申请公开的事项。', values, expect: [], note: '只说一种方式' },
  { text: '本年度未收到书面申请公开的事项，网上申请公开的31件已办结。', values, expect: [], note: '只说一种方式' },
  { text: '本年度未收到书面申请公开的事项，未收到信访事项。', values, expect: [], note: '第二句说信访' },
  { text: '本年度未收到企业申请公开政府信息的请求。', values, expect: [], note: '只说一类申请人' },
  { text: '本年度未收到要求公开的投诉。', values, expect: [], note: '投诉' },
  { text: '本年度未收到群众来信。', values, expect: [], note: '来信不都是申请' },
  { text: '本年度未收到上级关于政府信息公开的整改要求。', values, expect: [], note: '上级的要求' },
  { text: '本年度未收到群众诉求。', values, expect: [], note: '诉求不是申请' },
  { text: '本年度未受理取水许可申请表。', values, expect: [], note: '许可申请' },
  { text: '若本年度尚未收到依申请公开的函件，应当零报告。', values, expect: [], note: '假设' },
  { text: '去年尚未收到依申请公开的函件。', values, expect: [], note: '别的年份' },
  { text: '本年度尚未收到需要补正的依申请公开件。', values, expect: [], note: '只说一部分' },
  { text: '本年度尚未收到其他依申请公开件。', values, expect: [], note: '除已说的以外' },
  { text: '本年度没有单位和个人向我局申请信息公开。', values, expect: ['requests-none'] },
  { text: '本年度未收到向本单位提出的政府信息公开申请。', values, expect: ['requests-none'] },
  { text: '本年度未接到政府信息公开书面或电子申请。', values, expect: ['requests-none'] },
  { text: '本年度未收到向县教育局提出的政府信息公开申请。', values, expect: [], note: '别的机关' },
  { text: '本年度未收到申请单位要求公开的反馈。', values, expect: [], note: '反馈' },
];
