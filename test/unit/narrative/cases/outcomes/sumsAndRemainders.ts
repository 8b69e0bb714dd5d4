import type { SentenceCase } from '../../sentenceCase';

/** 26 received, 25 closed, one goes over. */
const values = {
  'requests.newReceived.total': 26,
  'requests.granted.total': 14,
  'requests.unavailable.notHeld.total': 11,
  'requests.outcomeTotal.total': 25,
  'requests.carriedOut.total': 1,
};
const stock = {
  'proactive.normativeDocuments.issued': 4,
  'proactive.normativeDocuments.repealed': 3,
  'proactive.normativeDocuments.inForce': 23,
};
const received = ['requests-received'];

export const cases: readonly SentenceCase[] = [
  { text: '收到政府信息公开申请26件，答复25件，1件因需征求第三方意见延至2024年。', values, expect: [] },
  {
    text: '收到政府信息公开申请24件，答复23件，1件因需征求第三方意见延至2024年。',
    values,
    expect: [...received, 'answered'],
    note: '1件在24件之内，不能再加',
  },
  {
    text: '收到政府信息公开申请27件，答复25件，2件因需征求第三方意见延至2024年。',
    values,
    expect: [...received, 'carried'],
  },
  { text: '（二）依申请公开。收到网络申请14件、信函申请9件、当面申请4件，共计27件。', values, expect: received },
  { text: '（二）依申请公开。收到网络申请14件、信函申请9件、当面申请3件，共计26件。', values, expect: [] },
  { text: '受理政府信息公开申请26件，办结25件，余2件正在办理。', values, expect: ['carried'] },
  { text: '受理政府信息公开申请26件，办结25件，余1件正在办理。', values, expect: [] },
  {
    text: '共收到政府信息公开申请26件，同比减少14件，其中，因本机关不掌握相关政府信息无法提供10件，予以公开14件。',
    values,
    expect: ['outcomes'],
    note: '减少的不会再分',
  },
  {
    text: '共收到政府信息公开申请26件，同比增加14件，其中，不掌握相关政府信息10件。',
    values,
    expect: [],
    note: '可能是增加数里的',
  },
  { text: '收到政府信息公开申请26件，无1件予以公开。', values, expect: ['outcomes'] },
  { text: '收到政府信息公开申请26件，无1件不予公开。', values, expect: [] },
  { text: '（二）依申请公开。全年收到有效申请24件。', values, expect: ['info:requests-received'] },
  { text: '（二）依申请公开。全年收到有效申请26件。', values, expect: [] },
  { text: '（二）依申请公开。全年收到申请26件，其中有效申请24件。', values, expect: [] },
  { text: '（二）依申请公开。全年收到申请26件，有效申请24件。', values, expect: [], note: '另有总数' },
  { text: '全年共收到群众申请公开拆迁资料24件，均已依法答复。', values, expect: received },
  { text: '全年共收到群众申请公开拆迁资料26件，均已依法答复。', values, expect: [] },
  { text: '全年收到政府信息公开申请26件，其中申请公开拆迁资料9件。', values, expect: [], note: '一部分' },
  { text: '2023年，收到依申请公开书面材料24份。', values, expect: received },
  { text: '累计接收公众水环境信息公开申请24件，全年办结25件。', values, expect: [], note: '累计没有年份' },
  {
    text: '不予公开3件，均属于行政执法案卷；部分公开2件；予以公开14件。',
    values,
    expect: ['outcomes', 'outcomes'],
  },
  { text: '截至2023年底，现行有效行政规范性文件22件。', values: stock, expect: ['normative-documents'] },
  {
    text: '新增行政规范性文件4件，废止3件，截至2023年底现行有效22件。',
    values: stock,
    expect: ['normative-documents'],
  },
  { text: '新增行政规范性文件4件，废止3件，截至2023年底现行有效23件。', values: stock, expect: [] },
  { text: '新增行政规范性文件4件，废止3件，现行有效22件。', values: stock, expect: [], note: '可能是年初的' },
  {
    text: '2023年没有发生针对我局的政府信息公开类行政复议及行政应诉案件。',
    values: { 'disputes.directLitigation.other': 1, 'disputes.directLitigation.total': 1 },
    expect: ['disputes-none'],
  },
  {
    text: '因政府信息公开发生行政诉讼2件，法院均判决维持。',
    values: {
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.other': 1,
      'disputes.directLitigation.total': 2,
    },
    expect: ['dispute-results'],
  },
  { text: '共下达行政处罚决定书27份。', values: { 'proactive.penalties.decisions': 26 }, expect: ['decisions'] },
  { text: '共下达行政处罚决定书27份。', values: { 'proactive.penalties.decisions': 27 }, expect: [] },
  { text: '收到行政处罚决定书27份。', values: { 'proactive.penalties.decisions': 26 }, expect: [], note: '收到的' },
];
