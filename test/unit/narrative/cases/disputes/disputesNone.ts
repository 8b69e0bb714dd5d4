import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '2023年，我局未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: ['disputes-none'],
    section: 'disputes',
  },
  {
    text: '2023年，我局未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。各项救济渠道畅通。',
    values: {},
    expect: [],
    section: 'disputes',
  },
  {
    text: '没有因政府信息公开引发的行政复议和行政诉讼案件。',
    values: { 'disputes.directLitigation.pending': 1, 'disputes.directLitigation.total': 1 },
    expect: ['disputes-none'],
  },
  {
    text: '本年度我局政府信息公开工作未被申请行政复议。',
    values: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 2 },
    expect: ['disputes-none'],
    section: 'disputes',
  },
  {
    text: '本年度我局未因政府信息公开被提起行政诉讼。',
    values: { 'disputes.litigationAfterReconsideration.upheld': 1, 'disputes.litigationAfterReconsideration.total': 1 },
    expect: ['disputes-none'],
    section: 'disputes',
  },
  {
    text: '本年度我局未因政府信息公开被提起行政诉讼，发生行政复议2件。',
    values: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 2 },
    expect: [],
    section: 'disputes',
  },
  {
    text: '全年因政府信息公开被申请行政复议0件。',
    values: { 'disputes.reconsideration.other': 1, 'disputes.reconsideration.total': 1 },
    expect: ['disputes-none'],
  },
  {
    text: '实现政府信息公开零复议、零诉讼。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: ['disputes-none'],
  },
  { text: '实现政府信息公开零复议、零诉讼，申请人满意度较高。', values: {}, expect: [] },
];
