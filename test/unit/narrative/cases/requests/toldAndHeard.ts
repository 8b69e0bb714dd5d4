import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

const unavailable = { ...values, 'requests.unavailable.notHeld.total': 3 };
const corrected = { ...values, 'disputes.directLitigation.other': 1, 'disputes.directLitigation.corrected': 1 };

export const cases: readonly SentenceCase[] = [
  { text: '收到政府信息公开申请67件，告知申请人信息不存在4件。', values: unavailable, expect: ['outcomes'] },
  {
    text: '收到政府信息公开申请67件，告知信息不存在2件，不掌握1件。',
    values: unavailable,
    expect: [],
    note: 'one row for both',
  },
  { text: '收到政府信息公开申请67件，经沟通协商申请人撤回3件。', values, expect: ['outcomes'] },
  { text: '全年无行政处罚案件。', values, expect: ['decisions'] },
  { text: '无行政处罚案件被纠正。', values, expect: [] },
  { text: '无行政处罚案件听证。', values, expect: [] },
  { text: '因政府信息公开引起行政诉讼2件，人民法院均予以驳回。', values: corrected, expect: ['dispute-results'] },
  { text: '因政府信息公开引起行政诉讼2件，人民法院均予以驳回。', values, expect: [] },
];
