import type { SentenceCase } from '../../sentenceCase';

const received = (count: number) => ({ 'requests.newReceived.total': count });
const LEAD = '2023年，我局收到政府信息公开申请';

/** What is still being handled, what is told besides, what is denied channel by channel. */
export const cases: readonly SentenceCase[] = [
  {
    text: `${LEAD}9件，另有2件在法定期限内办理中，转入2024年。`,
    values: { ...received(9), 'requests.outcomeTotal.total': 7, 'requests.carriedOut.total': 2 },
    expect: [],
  },
  {
    text: `${LEAD}9件，2件在办理中。`,
    values: { ...received(9), 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: ['carried'],
  },
  {
    text: `${LEAD}12件，在办理中，我局严格把关。`,
    values: { ...received(12), 'requests.outcomeTotal.total': 12 },
    expect: [],
    note: '办理的过程中',
  },
  {
    text: `${LEAD}9件，无跨年结转件。`,
    values: { ...received(9), 'requests.outcomeTotal.total': 8, 'requests.carriedOut.total': 1 },
    expect: ['carried'],
  },
  {
    text: '全年收到网上政府信息公开申请0件、现场政府信息公开申请0件、信函政府信息公开申请0件。',
    values: received(3),
    expect: ['requests-none'],
  },
  {
    text: '全年收到网上政府信息公开申请0件、信函政府信息公开申请3件。',
    values: received(3),
    expect: [],
    note: '一种渠道没有，另一种有',
  },
  { text: '本年度内没有群众向我局提出公开政府信息的要求。', values: received(2), expect: ['requests-none'] },
  {
    text: '为满足群众获取政府信息的要求，全年更新栏目8个。',
    values: received(2),
    expect: [],
    note: '不是申请',
  },
  {
    text: `${LEAD}9件，对申请内容不明确的，告知补正，1件逾期未补正不再处理。`,
    values: { ...received(9), 'requests.otherHandling.noCorrection.total': 2 },
    expect: ['outcomes'],
  },
  {
    text: `${LEAD}9件，其余5件因本机关不掌握相关信息无法提供。`,
    values: { ...received(9), 'requests.unavailable.notHeld.total': 4 },
    expect: ['outcomes'],
  },
  {
    text: `${LEAD}9件，其中不掌握2件，其余7件中不掌握3件、予以公开4件。`,
    values: { ...received(9), 'requests.granted.total': 4, 'requests.unavailable.notHeld.total': 5 },
    expect: [],
    note: '同一类写了两次',
  },
  {
    text: `${LEAD}12件，其中4件因不属于本机关公开范围，已告知申请人咨询途径，8件予以公开。`,
    values: { ...received(12), 'requests.granted.total': 7, 'requests.unavailable.notHeld.total': 5 },
    expect: ['outcomes'],
  },
  {
    text: `${LEAD}2件，其中1件已告知申请人向住建部门咨询，另1件予以公开。`,
    values: { ...received(2), 'requests.granted.total': 1, 'requests.unavailable.notHeld.total': 1 },
    expect: [],
  },
  {
    text: `${LEAD}8件，答复8件，全部予以公开。`,
    values: {
      ...received(8),
      'requests.granted.total': 7,
      'requests.unavailable.notHeld.total': 1,
      'requests.outcomeTotal.total': 8,
    },
    expect: ['outcomes'],
  },
  {
    text: '2023年度现存有效规范性文件9份。',
    values: { 'proactive.normativeDocuments.inForce': 8 },
    expect: ['normative-documents'],
  },
  {
    text: '全年行政处罚案件立案并作出处罚决定12宗。',
    values: { 'proactive.penalties.decisions': 13 },
    expect: ['decisions'],
  },
  {
    text: '在政府信息公开领域，全年无行政复议被纠错、无行政诉讼败诉案件。',
    values: { 'disputes.reconsideration.corrected': 1, 'disputes.reconsideration.total': 1 },
    expect: ['dispute-results'],
  },
  { text: '2023年，政府信息公开申请收件数、办件数均为0。', values: received(2), expect: ['requests-none'] },
  {
    text: `${LEAD}21件，经审查，可以公开的13件，不能公开的3件，信息不存在的5件。`,
    values: {
      ...received(21),
      'requests.granted.total': 14,
      'requests.denied.processInfo.total': 2,
      'requests.unavailable.notHeld.total': 5,
    },
    expect: ['outcomes', 'outcomes'],
  },
  { text: '可以公开的信息120条，均已公开。', values: received(9), expect: [], note: '不是办理结果' },
];
