import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

export const cases: readonly SentenceCase[] = [
  {
    text: '办结政府信息公开申请65件，其中答复予以公开20件、区分处理后提供9件。',
    values,
    expect: ['outcomes', 'outcomes'],
  },
  {
    text: '办结政府信息公开申请65件，其中公开20件、不予公开7件。',
    values: { ...values, 'requests.partiallyGranted.total': 0 },
    expect: ['outcomes'],
  },
  {
    text: '办结政府信息公开申请65件，其中不掌握相关信息12件，重复提交申请5件。',
    values,
    expect: ['outcomes', 'outcomes'],
  },
  { text: '办结政府信息公开申请65件，其中信息不存在的25件。', values, expect: ['outcomes'] },
  { text: '办结政府信息公开申请65件，没有现成信息、需要另行加工的2件。', values, expect: ['outcomes'] },
  { text: '办结政府信息公开申请65件，经补正后申请内容仍不清楚的4件。', values, expect: ['outcomes'] },
  {
    text: '办结政府信息公开申请65件，属执法案卷类信息3件，申请人自愿撤件4件。',
    values,
    expect: ['outcomes', 'outcomes'],
  },
  { text: '办结政府信息公开申请65件（予以公开31件、部分公开16件、不予公开7件）。', values, expect: ['outcomes'] },
  { text: '收到申请67件，其中部分公开9件。', values, expect: ['outcomes'], note: '有部分公开的只能是信息公开申请' },
  {
    text: '目前办结政府信息公开申请65件，其中部分公开9件。',
    values,
    expect: ['outcomes'],
    note: '65件正是表三办理结果总计',
  },
  { text: '目前办结政府信息公开申请70件，其中部分公开9件。', values, expect: [], note: '编写报告时的数' },
  { text: '办结政府信息公开申请65件，其中公开37件。', values, expect: [], note: '31+6' },
  { text: '办结政府信息公开申请65件，其中信息不存在12件，不属于本机关职责7件。', values, expect: [], note: '12+7=19' },
  { text: '办结政府信息公开申请65件，其中因信息不存在无法提供19件。', values, expect: [] },
  { text: '办结政府信息公开申请65件，其中征地类40件，予以公开20件。', values, expect: [], note: '40件之中的' },
  { text: '办结政府信息公开申请65件，除2件不予处理外，其余63件已答复。', values, expect: [] },
  { text: '不属于我局职责范围的来电12件，均已转办。', values, expect: [] },
  { text: '撤销不合理证明事项3项。', values, expect: [] },
  { text: '收到投诉举报12件，均已办结。', values, expect: [] },
  { text: '收到政府信息公开申请67件，不存在逾期答复情况。', values, expect: [] },
  { text: '公开答复人大建议10件。', values, expect: [] },
  { text: '公文属性标为部分公开的1件，不予公开的3件。', values, expect: [] },
  { text: '区分处理不同诉求12件。', values, expect: [] },
];
