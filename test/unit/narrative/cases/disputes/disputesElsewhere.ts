import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '2022年我局因政府信息公开被申请行政复议2件。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    section: 'disputes',
    note: '别的年份',
  },
  {
    text: '全县因政府信息公开引发的行政复议16件、行政诉讼5件。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    note: '全县',
  },
  {
    text: '县人民政府作为复议机关，全年办理政府信息公开类行政复议案件21件。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    section: 'disputes',
    note: '别的机关',
  },
  {
    text: '答复书均告知申请人可在60日内申请行政复议或者在6个月内提起行政诉讼。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    note: '期限',
  },
  {
    text: '力争2024年不发生因政府信息公开引发的行政复议、行政诉讼。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    note: '打算',
  },
  {
    text: '组织学习新修订的行政复议法3次，旁听行政诉讼庭审2次。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    note: '学习和旁听',
  },
  {
    text: '全年提交行政复议答复书4份、行政诉讼答辩状2份。',
    values: {
      'disputes.reconsideration.upheld': 3,
      'disputes.reconsideration.total': 3,
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.total': 1,
    },
    expect: [],
    note: '文书份数',
  },
  {
    text: '因水行政处罚引发的行政复议3件、行政诉讼1件。',
    values: { 'proactive.penalties.decisions': 12 },
    expect: [],
    note: '处罚引发',
  },
  {
    text: '全年涉水民事诉讼4件，检察机关提出公益诉讼检察建议2件。',
    values: { 'proactive.penalties.decisions': 12 },
    expect: [],
    note: '别的诉讼',
  },
  {
    text: '引导群众依法通过行政复议、行政诉讼化解水事纠纷12件。',
    values: { 'proactive.penalties.decisions': 12 },
    expect: [],
  },
  {
    text: '第二季度因政府信息公开被申请行政复议1件。',
    values: { 'disputes.reconsideration.upheld': 3, 'disputes.reconsideration.total': 3 },
    expect: [],
    section: 'disputes',
    note: '一个季度',
  },
  {
    text: '近五年因政府信息公开被申请行政复议8件、提起行政诉讼3件。',
    values: { 'disputes.reconsideration.upheld': 3, 'disputes.reconsideration.total': 3 },
    expect: [],
    note: '五年',
  },
  {
    text: '近三年未发生因政府信息公开被提起的行政诉讼，行政复议案件保持低位。',
    values: { 'disputes.reconsideration.upheld': 3, 'disputes.reconsideration.total': 3 },
    expect: [],
  },
  {
    text: '局属水利工程服务中心无政府信息公开行政复议、行政诉讼。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    note: '下属单位',
  },
  {
    text: '我局2021年、2022年均未发生政府信息公开行政复议、行政诉讼。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    note: '别的年份',
  },
  {
    text: '维持水库正常蓄水位运行，纠正违规取水行为3起。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
  },
  {
    text: '召开行政复议、行政诉讼案件分析会2次，通报典型案例4件。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    section: 'disputes',
    note: '会议次数和案例',
  },
  {
    text: '《行政复议法》《行政诉讼法》专题培训2次。',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    expect: [],
    section: 'disputes',
  },
];
