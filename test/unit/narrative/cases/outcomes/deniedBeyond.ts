import type { SentenceCase } from '../../sentenceCase';

const disputed = {
  'disputes.reconsideration.upheld': 1,
  'disputes.reconsideration.total': 1,
  'disputes.directLitigation.pending': 1,
  'disputes.directLitigation.total': 1,
};
const requested = {
  'requests.newReceived.total': 12,
  'requests.carriedIn.total': 1,
  'requests.granted.total': 12,
  'requests.outcomeTotal.total': 12,
  'requests.carriedOut.total': 1,
};

/** None but those named before: a denial of the rest denies nothing that the tables count. */
const disputes: readonly string[] = [
  '除上述1件复议、1件诉讼外，未发生其他因政府信息公开引发的行政复议、行政诉讼。',
  '除上述1件复议、1件诉讼外，无其他行政复议、行政诉讼案件。',
  '除上述1件复议、1件诉讼外，没有因政府信息公开引发的行政复议、行政诉讼。',
  '无其他因政府信息公开被申请行政复议、提起行政诉讼的情况。',
  '另外，未发生因政府信息公开引起的行政复议、行政诉讼。',
  '全年再无因政府信息公开引起的行政复议和行政诉讼。',
  '其余时间未发生政府信息公开行政复议、行政诉讼。',
  '上半年的1件复议和1件诉讼以外，全年没有别的政府信息公开行政复议、行政诉讼。',
  '此后未再发生因政府信息公开引发的行政复议、行政诉讼。',
  '其他政府信息公开事项未引发行政复议、行政诉讼。',
  '除表中所列外，本年度政府信息公开行政复议、行政诉讼均为0件。',
  '除此之外，全年政府信息公开行政复议、行政诉讼0件。',
  '没有发生新的因政府信息公开引起的行政复议、行政诉讼。',
  '政府信息公开行政复议、行政诉讼以表四所列为限，没有另外的行政复议、行政诉讼。',
  '表四所列之外，我局未因政府信息公开被申请行政复议、被提起行政诉讼。',
];

const requests: readonly string[] = [
  '除上述12件外，未收到其他政府信息公开申请。',
  '无其他政府信息公开申请。',
  '未再收到政府信息公开申请。',
  '全年再未收到依申请公开。',
  '其余月份未收到政府信息公开申请。',
  '没有其余结转下年度的政府信息公开申请。',
  '除1件外，无结转下年度的政府信息公开申请。',
  '除上述1件外，没有其他上年结转的政府信息公开申请。',
  '再无结转下年度继续办理的申请。',
  '除予以公开12件外，无其他办理结果。',
  '除上述情况外，予以公开0件。',
];

const documents: readonly string[] = [
  '除上述2件外，未制发其他行政规范性文件。',
  '全年再未制定规范性文件。',
  '除上述1件外，未废止其他规范性文件。',
  '没有其他现行有效的规范性文件。',
  '另外，未制发规范性文件。',
];

const results: readonly string[] = [
  '除上述1件外，政府信息公开行政复议无其他纠错情况。',
  '政府信息公开行政复议再无被纠正的案件。',
  '除纠正1件外，其余政府信息公开行政复议全部维持。',
  '其余政府信息公开行政复议案件均维持。',
];

const silent = (texts: readonly string[], values: SentenceCase['values'], section?: SentenceCase['section']) =>
  texts.map((text): SentenceCase => ({ text, values, expect: [], ...(section ? { section } : {}) }));

export const cases: readonly SentenceCase[] = [
  ...silent(disputes, disputed),
  ...silent(disputes, disputed, 'disputes'),
  ...silent(requests, requested),
  ...silent(requests, requested, 'requests'),
  ...silent(documents, {
    'proactive.normativeDocuments.issued': 2,
    'proactive.normativeDocuments.repealed': 1,
    'proactive.normativeDocuments.inForce': 9,
  }),
  ...silent(
    results,
    {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 1,
      'disputes.reconsideration.total': 3,
    },
    'disputes',
  ),
  // 其他 that belongs to 法人或其他组织 denies all the same.
  {
    text: '未收到公民、法人和其他组织提出的政府信息公开申请。',
    values: { 'requests.newReceived.total': 12 },
    expect: ['requests-none'],
  },
  {
    text: '没有公民、法人或者其他组织因政府信息公开申请行政复议、提起行政诉讼。',
    values: disputed,
    expect: ['disputes-none'],
  },
];
