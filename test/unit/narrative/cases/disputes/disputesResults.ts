import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '因政府信息公开被申请行政复议4件，均获维持。',
    values: {
      'disputes.reconsideration.upheld': 3,
      'disputes.reconsideration.pending': 1,
      'disputes.reconsideration.total': 4,
    },
    expect: ['dispute-results'],
    section: 'disputes',
  },
  {
    text: '政府信息公开行政复议案件4件，已审结的均获维持。',
    values: {
      'disputes.reconsideration.upheld': 3,
      'disputes.reconsideration.pending': 1,
      'disputes.reconsideration.total': 4,
    },
    expect: [],
    section: 'disputes',
    note: '只说已审结的',
  },
  {
    text: '全年无政府信息公开行政复议被纠错案件。',
    values: {
      'disputes.reconsideration.upheld': 3,
      'disputes.reconsideration.pending': 1,
      'disputes.reconsideration.total': 4,
    },
    expect: [],
    section: 'disputes',
    note: '无纠错不等于没有复议',
  },
  {
    text: '2023年，政府信息公开类行政复议2宗，行政诉讼0宗。',
    values: { 'disputes.reconsideration.other': 2, 'disputes.reconsideration.total': 2 },
    expect: [],
    section: 'disputes',
  },
  {
    text: '因政府信息公开提起的行政诉讼2件，全部维持我局答复。',
    values: {
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.corrected': 1,
      'disputes.directLitigation.total': 2,
    },
    expect: ['dispute-results'],
  },
  {
    text: '政府信息公开行政诉讼2件，无一败诉。',
    values: {
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.corrected': 1,
      'disputes.directLitigation.total': 2,
    },
    expect: ['dispute-results'],
  },
  {
    text: '政府信息公开行政诉讼2件，无败诉案件。',
    values: { 'disputes.directLitigation.upheld': 2, 'disputes.directLitigation.total': 2 },
    expect: [],
  },
  {
    text: '全年政府信息公开行政复议案件无一被纠正。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 1,
      'disputes.reconsideration.total': 3,
    },
    expect: ['dispute-results'],
    section: 'disputes',
  },
  {
    text: '政府信息公开行政复议3件、行政诉讼1件，均获维持。',
    values: {
      'disputes.reconsideration.upheld': 3,
      'disputes.reconsideration.total': 3,
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.total': 1,
    },
    expect: [],
  },
  {
    text: '政府信息公开行政复议3件、行政诉讼1件，均获维持。上述案件材料已归档。',
    values: {
      'disputes.reconsideration.upheld': 3,
      'disputes.reconsideration.total': 3,
      'disputes.directLitigation.other': 1,
      'disputes.directLitigation.total': 1,
    },
    expect: ['dispute-results'],
    note: '诉讼为其他结果',
  },
];
