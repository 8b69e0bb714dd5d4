import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

export const cases: readonly SentenceCase[] = [
  { text: '截至2023年12月31日，我局共收到政府信息公开申请60件。', values, expect: ['requests-received'] },
  { text: '截止2023年底，我局受理政府信息公开申请60件。', values, expect: ['requests-received'] },
  { text: '截至12月末，我局收到政府信息公开申请60件，办结50件。', values, expect: ['requests-received', 'answered'] },
  { text: '（二）依申请公开情况。我局热情接听咨询电话。2023年共受理60件。', values, expect: ['requests-received'] },
  { text: '截至2023年12月31日，我局累计受理政府信息公开申请502件。', values, expect: [], note: '历年累计' },
  { text: '截至2023年6月底，收到政府信息公开申请30件。', values, expect: [] },
  { text: '截至2022年12月底，收到政府信息公开申请30件。', values, expect: [] },
  { text: '截至2024年1月20日，收到政府信息公开申请70件。', values, expect: [] },
  { text: '截至目前，收到政府信息公开申请72件。', values, expect: [] },
  { text: '截至12月30日，收到政府信息公开申请60件。', values, expect: [] },
  { text: '（二）依申请公开情况。认真办理人大建议。2023年共受理12件。', values, expect: [] },
  { text: '（二）依申请公开情况。热情接听咨询电话12次。2023年共受理12件。', values, expect: [] },
];
