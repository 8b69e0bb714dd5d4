import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

/** Dates, zeros, spaces and marks in the ways they are printed; expectations reckoned from the table by hand. */
const sentences: readonly Omit<SentenceCase, 'values'>[] = [
  { text: '除上述情况外，我局未收到政府信息公开申请。', expect: [] },
  { text: '此外，未收到政府信息公开申请。', expect: [] },
  { text: '收到政府信息公开申请数十件。', expect: [] },
  { text: '收到政府信息公开申请上百件，涉及十几个方面。', expect: [] },
  { text: '2023年，收到政府信息公开申请六十余件。', expect: [] },
  { text: '因政府信息公开引起的行政复议、行政诉讼均为0件。', expect: ['disputes-none'] },
  {
    text: '本年度政府信息公开行政复议数为0，行政诉讼数为0。',
    expect: ['disputes-none', 'disputes-none'],
    section: 'disputes',
  },
  { text: '我局没有被申请行政复议和提起行政诉讼的情况。', expect: ['disputes-none'], section: 'disputes' },
  { text: '没有公民、法人和其他组织向我局申请公开政府信息。', expect: ['requests-none'] },
  { text: '2023年度我局收到的政府信息公开申请为 0 件，上年结转 0 件。', expect: ['carried', 'requests-none'] },
  { text: '2023 年 1 月 1 日至 12 月 31 日，共收到政府信息公开申请 66 件。', expect: ['requests-received'] },
  { text: '自2023年1月1日起至2023年12月31日止，我局收到政府信息公开申请66件。', expect: ['requests-received'] },
  { text: '2023年1月至12月，我局收到政府信息公开申请66件。', expect: ['requests-received'] },
  { text: '2023年1-12月共收到政府信息公开申请66件。', expect: ['requests-received'] },
  { text: '2023年我局共收到政府信息公开申请66（件）。', expect: ['requests-received'] },
  { text: '2023年我局共收到政府信息公开申请 6 6 件。', expect: ['requests-received'] },
  { text: '我局2023年收到政府信息公开申请： 66件。', expect: ['requests-received'] },
  {
    text: '收到政府信息公开申请总数66件，其中：自然人58件，法人或其他组织8件。',
    expect: ['applicants', 'requests-received'],
  },
  {
    text: '本年度规范性文件制发0件，废止0件，现行有效6件。',
    expect: ['normative-documents', 'normative-documents', 'normative-documents'],
  },
  { text: '收到政府信息公开申请66件；上年结转3件；予以公开30件；', expect: ['outcomes', 'requests-received'] },
  { text: '办理结果：予以公开30件。部分公开6件。', expect: ['outcomes'], section: 'requests' },
  { text: '自然人提出申请58件。', expect: ['applicants'], section: 'requests' },
  { text: '企业申请公开9件。', expect: ['applicants'], section: 'requests' },
  { text: '公开政府信息31条，部分公开6条，不予公开5条。', expect: [], section: 'requests' },
  { text: '答复申请人62件。', expect: [], section: 'requests' },
  {
    text: '本机关不掌握相关政府信息18件，没有现成信息需要另行制作1件。',
    expect: ['outcomes', 'outcomes'],
    section: 'requests',
  },
  { text: '因不掌握相关信息无法提供18件。', expect: ['outcomes'], section: 'requests' },
  { text: '不予处理3件，均为重复申请。', expect: ['outcomes'], section: 'requests' },
  { text: '全部申请均予以公开。', expect: [], section: 'requests' },
  { text: '均已办结，无结转。', expect: [], section: 'requests' },
  { text: '无上年结转，无结转下年。', expect: ['carried', 'carried'], section: 'requests' },
  { text: '上年无结转，本年结转至下年0件。', expect: ['carried', 'carried'], section: 'requests' },
  {
    text: '行政复议结果维持3件、纠正1件、其他1件。',
    expect: ['reconsideration', 'reconsideration'],
    section: 'disputes',
  },
  {
    text: '行政复议：结果维持4件，结果纠正1件，其他结果0件，尚未审结1件，总计6件。',
    expect: ['reconsideration'],
    section: 'disputes',
  },
  { text: '未经复议直接起诉：总计3件；复议后起诉：总计0件。', expect: [], section: 'disputes' },
  { text: '行政诉讼维持2件。', expect: ['litigation'], section: 'disputes' },
  { text: '行政诉讼均胜诉。', expect: [], section: 'disputes' },
  { text: '行政复议、行政诉讼均无被纠错情况。', expect: [], section: 'disputes' },
  { text: '行政复议5件，全部审结并维持。', expect: [], section: 'disputes' },
  { text: '全年行政复议纠错0件。', expect: [], section: 'disputes' },
];

const withValues: readonly SentenceCase[] = [
  {
    text: '没有现成信息需要另行制作的3件。',
    section: 'requests',
    values: { 'requests.unavailable.needsCreation.total': 3 },
    expect: [],
    note: '一栏的名称分作两词，只计一次',
  },
];

export const cases: readonly SentenceCase[] = [
  ...sentences.map((sentence) => ({ values: table, ...sentence })),
  ...withValues,
];
