import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;
const received = ['info:requests-received'];

/** Numbers up to some day, and numbers reached from others. */
export const cases: readonly SentenceCase[] = [
  { text: '截至目前，我局共收到信息公开申请61件。', values, expect: received },
  { text: '截至目前，我局共收到信息公开申请67件。', values, expect: [] },
  { text: '截至目前，我局共收到信息公开申请70件。', values, expect: [], note: '3 may have come in January' },
  { text: '截至目前，我局共收到自然人信息公开申请51件。', values, expect: [] },
  { text: '截至目前，我局累计收到信息公开申请61件。', values, expect: [], note: 'since when?' },
  { text: '截至12月底，我局累计受理政府信息公开申请61件。', values, expect: received },
  { text: '截至12月底，我局累计受理政府信息公开申请72件。', values, expect: received },
  { text: '截至12月底，我局累计受理政府信息公开申请67件。', values, expect: [] },
  { text: '截至12月底，我局累计受理政府信息公开申请860件。', values, expect: [], note: 'of all years' },
  { text: '截至12月底，我局累计制发规范性文件60件。', values, expect: [], note: 'of all years' },
  { text: '政府信息公开申请量由上年的58件增至61件。', values, expect: ['requests-received'] },
  { text: '政府信息公开申请量由上年的58件增至67件。', values, expect: [] },
  { text: '收到政府信息公开申请由2022年的58件增至61件。', values, expect: ['requests-received'] },
  { text: '收到政府信息公开申请由2022年的58件增至67件。', values, expect: [] },
  { text: '收到政府信息公开申请从去年的90件下降到61件。', values, expect: ['requests-received'] },
  { text: '收到政府信息公开申请67件，较上年减少23件。', values, expect: [] },
  { text: '收到政府信息公开申请67件，较上年减少至74%。', values, expect: [] },
  { text: '本局政务公开办公室收到政府信息公开申请61件。', values, expect: ['requests-received'] },
  { text: '本机关法制科收到政府信息公开申请67件。', values, expect: [] },
  { text: '县政务公开办公室收到政府信息公开申请61件。', values, expect: [], note: 'another organ' },
  { text: '我局信箱、传真、窗口均未收到政府信息公开申请。', values, expect: ['requests-none'] },
  { text: '我局传真、窗口均未收到群众来信。', values, expect: [] },
];
