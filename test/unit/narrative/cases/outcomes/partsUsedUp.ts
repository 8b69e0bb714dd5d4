import type { SentenceCase } from '../../sentenceCase';

/** 38 received, 3 carried in, 39 closed, 2 go over. */
const values = {
  'requests.newReceived.naturalPerson': 30,
  'requests.newReceived.commercial': 8,
  'requests.newReceived.total': 38,
  'requests.carriedIn.total': 3,
  'requests.granted.total': 20,
  'requests.partiallyGranted.total': 4,
  'requests.unavailable.notHeld.total': 12,
  'requests.otherHandling.noCorrection.total': 2,
  'requests.otherHandling.other.total': 1,
  'requests.outcomeTotal.total': 39,
  'requests.carriedOut.total': 2,
};
const closed = ['answered'];
const asked = ['requests-received'];
const judged = {
  'disputes.directLitigation.upheld': 1,
  'disputes.directLitigation.pending': 1,
  'disputes.directLitigation.total': 2,
};

export const cases: readonly SentenceCase[] = [
  { text: '共收到依申请公开38件次，其中自然人30件次、企业8件次；办结32件次。', values, expect: closed },
  { text: '共收到依申请公开38件次，其中自然人30件次、企业8件次；办结39件次。', values, expect: [] },
  { text: '共收到依申请公开38件，其中自然人30件、企业8件，截至12月底办结32件。', values, expect: closed },
  { text: '共收到依申请公开38件，其中自然人30件、企业8件，截至12月底办结36件。', values, expect: [] },
  { text: '共收到依申请公开38件，其中自然人30件，按时办结28件。', values, expect: [], note: '可能是自然人的' },
  { text: '共收到政府信息公开申请41件，其中上年结转3件，本年新收38件，全部办结。', values, expect: closed },
  {
    text: '共收到政府信息公开申请41件，其中上年结转3件，本年新收38件，全部办结。',
    values: { ...values, 'requests.carriedOut.total': 0, 'requests.outcomeTotal.total': 41 },
    expect: [],
  },
  {
    text: '办结39件，其中予以公开20件，部分公开4件，无法提供15件，其他0件。',
    values,
    expect: ['outcomes'],
    section: 'requests',
    note: '文字另写了“其他”，无法提供就只是那一组',
  },
  { text: '收到申请38件，予以公开20件，不掌握12件，无结转。', values, expect: ['carried'], section: 'requests' },
  { text: '均已办结，无结转。', values, expect: [], section: 'requests', note: '不知是哪一年的结转' },
  { text: '收到政府信息公开申请38件，顺延至下一年答复3件。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请38件，顺延至下一年答复2件。', values, expect: [] },
  { text: '收到政府信息公开申请38件，上年结转政府信息公开办理数量4件。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请38件，上年结转政府信息公开办理数量3件。', values, expect: [] },
  {
    text: '受理依申请公开38件，其中4件因申请内容不明确告知补正、逾期未补正不再处理。',
    values,
    expect: ['outcomes'],
  },
  {
    text: '受理依申请公开38件，其中2件因申请内容不明确告知补正、逾期未补正不再处理。',
    values,
    expect: [],
  },

  { text: '全年办理信息公开答复34份，较上年度增加了35%。', values, expect: closed },
  { text: '全年办理信息公开答复39份，较上年度增加了35%。', values, expect: [] },
  { text: '全年收到群众要求公开河道整治信息的申请39件。', values, expect: [], note: '39是办理结果合计' },
  { text: '全年收到群众要求公开河道整治信息的申请33件。', values, expect: asked },
  { text: '全年收到申请38件，其中要求公开河道整治信息的申请9件。', values, expect: [], section: 'requests' },
  { text: '全年受理公众依申请公开水文数据事项33项。', values, expect: asked },
  { text: '依申请公开水文资料申请33份，已全部受理并提供。', values, expect: ['info:requests-received'] },
  { text: '2023年通过政务互动平台收到政府信息公开申请9件。', values, expect: [], note: '一种渠道' },
  { text: '2023年通过政务互动平台收到政府信息公开申请44件。', values, expect: asked, note: '一种渠道比全部还多' },

  { text: '因政府信息公开被诉2件，均在审理中。', values: judged, expect: ['litigation'] },
  {
    text: '因政府信息公开被诉2件，均在审理中。',
    values: { 'disputes.directLitigation.pending': 2, 'disputes.directLitigation.total': 2 },
    expect: [],
  },
  {
    text: '发生1起有关政府信息公开的行政复议案件，该案件至本报告发布之时尚未审结。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: ['reconsideration'],
  },
  {
    text: '发生涉及政府信息公开的行政复议1件，经市水利局审理维持原行政行为。',
    values: { 'disputes.reconsideration.corrected': 1, 'disputes.reconsideration.total': 1 },
    expect: ['reconsideration'],
  },
  {
    text: '今年我局无依申请公开案件，亦无因公开引发的复议诉讼。',
    values: { 'disputes.directLitigation.other': 1, 'disputes.directLitigation.total': 1 },
    expect: ['disputes-none'],
  },
  {
    text: '在政府信息公开行政复议中没有被纠错，也没有行政败诉案件。',
    values: { 'disputes.directLitigation.corrected': 1, 'disputes.directLitigation.total': 1 },
    expect: ['dispute-results'],
  },
  {
    text: '行政处罚2件，无行政强制。',
    values: { 'proactive.penalties.decisions': 2, 'proactive.coercion.decisions': 1 },
    expect: ['decisions'],
  },
  { text: '我局无行政强制事项。', values: { 'proactive.coercion.decisions': 1 }, expect: [], note: '职权，不是决定' },
  { text: '查封扣押等行政强制措施3件。', values: { 'proactive.coercion.decisions': 4 }, expect: ['decisions'] },
  { text: '行政事业性收费全年入库326.4万元。', values: { 'proactive.fees.amount': 362.4 }, expect: ['charges'] },
  { text: '行政事业性收费全年入库362.4万元。', values: { 'proactive.fees.amount': 362.4 }, expect: [] },
];
