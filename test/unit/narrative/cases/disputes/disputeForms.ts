import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

export const cases: readonly SentenceCase[] = [
  { text: '未发生针对我局信息公开工作的行政复议案件、行政诉讼案件和申诉件。', values, expect: ['disputes-none'] },
  { text: '没有因政府信息公开申请办理引起的行政复议和行政诉讼。', values, expect: ['disputes-none'] },
  { text: '全年办理政府信息公开类行政复议9件。', values, expect: ['reconsideration'] },
  { text: '我局办理因信息公开引发的行政复议9件，行政诉讼4件。', values, expect: ['reconsideration', 'litigation'] },
  { text: '因政府信息公开引起的行政诉讼2件，结果维持。', values, expect: ['litigation'] },
  { text: '因政府信息公开引起行政复议5件，为其他结果。', values, expect: ['reconsideration'] },
  {
    text: '未出现因政府信息公开引起的行政复议被撤销或纠正的情况。',
    values: { ...values, 'disputes.reconsideration.corrected': 1 },
    expect: ['dispute-results'],
  },
  { text: '因政府信息公开引起的行政诉讼2件，经法院判决维持1件。', values, expect: ['litigation'] },
  { text: '因政府信息公开引起行政复议5件，尚未办结3件。', values, expect: ['reconsideration'] },
  { text: '因政府信息公开引起行政复议5件，其中4件维持，1件正在办理中。', values, expect: [] },
  { text: '我局作为复议机关，受理政府信息公开行政复议9件，维持7件。', values, expect: [] },
  { text: '办理行政复议案件9件。', values, expect: [], section: 'disputes', note: '不说是因政府信息公开的' },
  { text: '全年办理政府信息公开类行政复议9件。', values, expect: [], organ: '青溪县司法局', note: '司法局是复议机构' },
  { text: '因政府信息公开引起行政复议5件，申请人撤回1件。', values, expect: [] },
  {
    text: '没有被法院撤销的政府信息公开答复。',
    values: { ...values, 'disputes.reconsideration.corrected': 1 },
    expect: [],
  },
  {
    text: '未出现因政府信息公开引起的行政诉讼败诉情况。',
    values: { ...values, 'disputes.reconsideration.corrected': 1 },
    expect: [],
    note: '只说诉讼',
  },
  { text: '因政府信息公开引起行政复议5件、行政诉讼2件，结果已报告。', values, expect: [] },
  { text: '因政府信息公开引起行政诉讼2件，为其他结果。', values, expect: [] },
  { text: '未因依申请公开引起投诉举报。', values, expect: [] },
];
