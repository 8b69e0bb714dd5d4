import type { SentenceCase } from '../../sentenceCase';

const values: SentenceCase['values'] = {
  'requests.newReceived.total': 25,
  'requests.newReceived.naturalPerson': 25,
  'requests.granted.total': 15,
  'requests.partiallyGranted.total': 5,
  'requests.denied.processInfo.total': 2,
  'requests.unavailable.notHeld.total': 3,
  'requests.outcomeTotal.total': 25,
  'disputes.reconsideration.upheld': 2,
  'disputes.reconsideration.corrected': 1,
  'disputes.reconsideration.total': 3,
  'proactive.penalties.decisions': 31,
  'proactive.fees.amount': 18.5,
};
const none = {};

/** Lists whose parts are denied, bracketed or given as examples. */
export const cases: readonly SentenceCase[] = [
  { text: '予以公开占比64%（共16件），部分公开占比20%（共5件）。', values, expect: ['outcomes'], section: 'requests' },
  { text: '予以公开占比60%（共15件），部分公开占比20%（共5件）。', values, expect: [], section: 'requests' },
  { text: '自然人占比92%（23人）。', values, expect: [], section: 'requests', note: 'persons' },
  { text: '提供信息的16件，信息不存在的3件，不公开2件。', values, expect: ['outcomes'], section: 'requests' },
  { text: '提供信息的15件，信息不存在的3件，不公开2件。', values, expect: [], section: 'requests' },
  { text: '提供信息的15件，信息不存在的3件，不公开3件。', values, expect: ['outcomes'], section: 'requests' },
  { text: '以公开为常态、不公开为例外。', values, expect: [], section: 'requests' },
  { text: '向社会提供信息服务150件。', values, expect: [] },
  { text: '全年依申请公开及行政复议、行政诉讼均为零。', values, expect: ['disputes-none', 'requests-none'] },
  { text: '全年依申请公开及行政复议、行政诉讼均为零。', values: none, expect: [] },
  { text: '因依申请公开引发的行政复议、行政诉讼均为零。', values, expect: ['disputes-none'] },
  { text: '（三）依申请公开。全年未发生收费、减免及行政复议。', values, expect: ['disputes-none'] },
  { text: '全年未收取信息处理费，未发生减免。', values, expect: [], section: 'requests' },
  { text: '因政府信息公开被复议3件，复议机关均作出维持决定。', values, expect: ['dispute-results'] },
  { text: '因政府信息公开被复议3件，复议机关均按期作出决定。', values, expect: [] },
  { text: '全年受理行政复议45件，其中政府信息公开类6件。', values, expect: [], note: 'ruled on by the organ' },
  { text: '全年行政处罚案件结案30件。', values, expect: ['decisions'] },
  { text: '全年行政处罚案件结案31件。', values, expect: [] },
  { text: '全年行政处罚案件立案40件。', values, expect: [] },
  { text: '收取水利工程占用费、河道保护费等行政事业性收费共计15.8万元。', values, expect: ['charges'] },
  { text: '收取水利工程占用费、河道保护费等行政事业性收费共计18.5万元。', values, expect: [] },
  { text: '收取水利工程占用费12.3万元。', values, expect: [] },
  { text: '2023年没有收取行政事业性费用。', values, expect: ['charges'] },
  { text: '2023年没有收取任何费用。', values, expect: [] },
];
