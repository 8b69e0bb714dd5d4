import type { SentenceCase } from '../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '2023年，我局因政府信息公开被申请行政复议3件，其中维持2件、纠正1件。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 1,
      'disputes.reconsideration.total': 3,
    },
    expect: [],
    section: 'disputes',
  },
  {
    text: '2023年，我局因政府信息公开被申请行政复议3件。',
    values: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 2 },
    expect: ['reconsideration'],
    section: 'disputes',
  },
  {
    text: '全年因政府信息公开工作引发行政诉讼3件。',
    values: {
      'disputes.directLitigation.upheld': 2,
      'disputes.directLitigation.total': 2,
      'disputes.litigationAfterReconsideration.upheld': 1,
      'disputes.litigationAfterReconsideration.total': 1,
    },
    expect: [],
  },
  {
    text: '全年因政府信息公开工作引发行政诉讼4件。',
    values: {
      'disputes.directLitigation.upheld': 2,
      'disputes.directLitigation.total': 2,
      'disputes.litigationAfterReconsideration.upheld': 1,
      'disputes.litigationAfterReconsideration.total': 1,
    },
    expect: ['litigation'],
  },
  {
    text: '因政府信息公开引起的行政复议、行政诉讼共4件。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.total': 2,
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.total': 1,
      'disputes.litigationAfterReconsideration.upheld': 1,
      'disputes.litigationAfterReconsideration.total': 1,
    },
    expect: [],
    note: '三组之和',
  },
  {
    text: '我局作为复议机关，收到行政复议申请7件，审结6件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '我局是复议机关',
  },
  {
    text: '全年我局行政应诉案件6件，负责人出庭应诉率100%。',
    values: { 'disputes.directLitigation.upheld': 1, 'disputes.directLitigation.total': 1 },
    expect: [],
    note: '全部行政案件，不限信息公开',
  },
  {
    text: '因政府信息公开被申请行政复议2件、被提起行政诉讼1件。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.total': 2,
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.total': 1,
    },
    expect: [],
    section: 'disputes',
  },
  {
    text: '因政府信息公开被申请行政复议2件、被提起行政诉讼1件，均依法应对。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.total': 2,
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.total': 2,
      'disputes.directLitigation.pending': 1,
    },
    expect: ['litigation'],
    section: 'disputes',
  },
  {
    text: '政府信息公开行政复议、行政诉讼案件分别为2件、1件。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.total': 2,
      'disputes.litigationAfterReconsideration.upheld': 1,
      'disputes.litigationAfterReconsideration.total': 1,
    },
    expect: [],
  },
  {
    text: '政府信息公开行政复议、行政诉讼案件分别为4件、1件。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.total': 2,
      'disputes.litigationAfterReconsideration.upheld': 1,
      'disputes.litigationAfterReconsideration.total': 1,
    },
    expect: ['reconsideration'],
  },
  {
    text: '涉及政府信息公开的行政诉讼2件，其中未经复议直接起诉1件、复议后起诉1件。',
    values: {
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.total': 1,
      'disputes.litigationAfterReconsideration.pending': 1,
      'disputes.litigationAfterReconsideration.total': 1,
    },
    expect: [],
  },
  {
    text: '涉及政府信息公开的行政诉讼中，未经复议直接起诉3件。',
    values: {
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.total': 1,
      'disputes.litigationAfterReconsideration.pending': 1,
      'disputes.litigationAfterReconsideration.total': 1,
    },
    expect: ['litigation'],
    section: 'disputes',
    note: '直接起诉为1，诉讼合计为2，都不是3',
  },
  {
    text: '政府信息公开行政复议案件5件，结果维持3件、结果纠正1件、其他结果1件。',
    values: {
      'disputes.reconsideration.upheld': 3,
      'disputes.reconsideration.corrected': 1,
      'disputes.reconsideration.other': 1,
      'disputes.reconsideration.total': 5,
    },
    expect: [],
    section: 'disputes',
  },
  {
    text: '政府信息公开行政复议案件5件，结果维持4件、其他结果1件。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 2,
      'disputes.reconsideration.other': 1,
      'disputes.reconsideration.total': 5,
    },
    expect: ['reconsideration'],
    section: 'disputes',
  },
  {
    text: '政府信息公开行政复议案件3件，其中尚未审结2件。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.pending': 1,
      'disputes.reconsideration.total': 3,
    },
    expect: ['reconsideration'],
    section: 'disputes',
  },
  {
    text: '因政府信息公开工作引发的行政复议案件两件。',
    values: { 'disputes.reconsideration.upheld': 3, 'disputes.reconsideration.total': 3 },
    expect: ['reconsideration'],
  },
  {
    text: '2023年，政府信息公开行政诉讼1起。',
    values: { 'disputes.directLitigation.upheld': 2, 'disputes.directLitigation.total': 2 },
    expect: ['litigation'],
    section: 'disputes',
  },
  {
    text: '因政府信息公开引起的行政复议、行政诉讼共6件。',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.total': 2,
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.total': 1,
      'disputes.litigationAfterReconsideration.upheld': 1,
      'disputes.litigationAfterReconsideration.total': 1,
    },
    expect: ['reconsideration'],
    note: '三组之和为4；合写的归行政复议一条',
  },
  {
    text: '全年以我局为被申请人的行政复议案件9件，其中涉及政府信息公开的3件。',
    values: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 2 },
    expect: ['reconsideration'],
    note: '信息公开的3件可比',
  },
];
