import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

export const cases: readonly SentenceCase[] = [
  { text: '收到政府信息公开申请67件，无上年度结转。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，上年度无结转件。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，未有结转至下一年度的申请。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，无次年结转。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，另有8件顺延至下一年度答复。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，剩余8件转2024年办理。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，2024年继续办理8件。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，8件仍在办理中。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，截至12月底，尚未办结8件。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，除8件尚在办理外，其余均已答复。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件（含上年结转件9件）。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，目前尚有8件正在办理中。', values, expect: [], note: '编写报告时的数' },
  { text: '收到政府信息公开申请67件，上年结转的3件均已办结。', values, expect: [] },
  { text: '收到政府信息公开申请67件，无结转超期件。', values, expect: [] },
  { text: '项目资金上年无结转，结转下年2万元。', values, expect: [] },
  { text: '剩余8项任务转2024年实施。', values, expect: [] },
  { text: '延期答复政府信息公开申请8件。', values, expect: [] },
  { text: '收到政府信息公开申请67件，5件在办。', values, expect: [] },
  { text: '收到网民留言20件，其中8件正在办理中。', values, expect: [] },
  { text: '收到政府信息公开申请67件，剩余4件申请均已答复。', values, expect: [] },
  { text: '收到政府信息公开申请67件，除2件申请外，其余均已答复。', values, expect: [] },
  { text: '截至年底，尚有5件政府信息公开申请在办理期限内，转入下年度继续办理。', values, expect: [] },
];
