import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;
const courts = (total: number): SentenceCase['values'] => ({
  'disputes.directLitigation.upheld': total,
  'disputes.directLitigation.total': total,
});
const closed: SentenceCase['values'] = {
  'requests.newReceived.total': 14,
  'requests.granted.total': 6,
  'requests.denied.internalAffairs.total': 2,
  'requests.unavailable.notHeld.total': 4,
  'requests.rejected.petition.total': 1,
  'requests.outcomeTotal.total': 13,
  'requests.carriedOut.total': 1,
};

/** Stages of lawsuits, and the words by which lists say why. */
export const cases: readonly SentenceCase[] = [
  { text: '因政府信息公开被诉4件，其中一审3件、二审1件。', values: courts(5), expect: ['litigation'] },
  { text: '因政府信息公开被诉4件，其中一审3件、二审1件。', values: courts(4), expect: [] },
  { text: '因政府信息公开被诉4件，其中一审3件、二审1件。', values: courts(3), expect: [], note: 'one case went on' },
  { text: '政府信息公开行政诉讼一审案件3件、二审案件1件。', values: courts(3), expect: [] },
  { text: '政府信息公开行政诉讼一审案件3件、二审案件1件。', values: courts(4), expect: [] },
  { text: '政府信息公开行政诉讼一审案件3件、二审案件1件。', values: courts(6), expect: ['litigation'] },
  { text: '政府信息公开行政诉讼4件，一审判决维持3件，二审维持1件。', values: courts(4), expect: [] },
  {
    text: '属于公开范围予以提供的5件，本机关不存在该信息的4件，属内部管理信息不予公开的2件，属信访事项不予处理的1件。',
    values: closed,
    expect: ['outcomes'],
    section: 'requests',
  },
  {
    text: '属于公开范围予以提供的6件，本机关不存在该信息的4件，属内部管理信息不予公开的2件，属信访事项不予处理的1件。',
    values: closed,
    expect: [],
    section: 'requests',
  },
  { text: '不属于公开范围不予公开的2件，不掌握4件。', values: closed, expect: [], section: 'requests' },
  { text: '收到申请14件，办结13件，无结转。', values: closed, expect: ['carried'], section: 'requests' },
  { text: '收到申请14件，办结13件，无上年结转。', values: closed, expect: [], section: 'requests' },
  { text: '另有1件尚在法定答复期限内，转入下一年度办理。', values: closed, expect: [], section: 'requests' },
  { text: '另有2件尚在法定答复期限内，转入下一年度办理。', values: closed, expect: ['carried'], section: 'requests' },
  { text: '13件申请均在法定答复期限内办结。', values: closed, expect: [], section: 'requests' },
  { text: '本年度没有新增和废止的规范性文件。', values, expect: ['normative-documents', 'normative-documents'] },
  { text: '本年度没有新增和废止的规范性文件。', values: closed, expect: [] },
  { text: '办理行政许可201件，作出行政处罚33件。', values, expect: ['decisions'] },
  { text: '办理行政许可210件，作出行政处罚33件。', values, expect: [] },
  { text: '办理行政许可201件。', values, expect: [], note: 'may be what was applied for' },
  { text: '办理行政许可201件。', values, expect: ['decisions'], section: 'proactive' },
  { text: '受理行政许可201件，作出行政处罚33件。', values, expect: [] },
];
