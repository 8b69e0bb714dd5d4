import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

export const cases: readonly SentenceCase[] = [
  { text: '收到政府信息公开申请67件，同比增长12%，其中自然人申请50件。', values, expect: ['applicants'] },
  { text: '收到政府信息公开申请67件，同比增长12%，其中自然人申请59件。', values, expect: [] },
  { text: '收到政府信息公开申请67件，比上年增加13件；其中自然人申请50件。', values, expect: ['applicants'] },
  { text: '收到政府信息公开申请67件，比上年增加13件，其中自然人申请50件。', values, expect: ['applicants'] },
  {
    text: '收到政府信息公开申请67件，比上年增加13件，其中自然人申请11件。',
    values,
    expect: [],
    note: '可能是增加的13件中的',
  },
  { text: '办结申请65件，较上年下降8%；其中予以公开20件。', values, expect: ['outcomes'] },
  {
    text: '收到政府信息公开申请67件，比上年增加13件；去年为54件，其中自然人申请50件。',
    values,
    expect: [],
    note: '去年的',
  },
  { text: '全年收到依申请公开申请67件，同比增加12件，自然人增加10件、企业增加2件。', values, expect: [] },
  { text: '收到政府信息公开申请67件，比上年增长12%，其中，自然人申请50件。', values, expect: ['applicants'] },
  {
    text: '收到政府信息公开申请67件，增加13件，增长24%，其中自然人申请11件。',
    values,
    expect: [],
    note: '可能是增加的13件中的',
  },
];
