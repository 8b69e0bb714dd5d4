import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

const lost = { ...values, 'disputes.directLitigation.other': 1, 'disputes.directLitigation.corrected': 1 };
const granted = {
  ...values,
  'requests.granted.total': 65,
  'requests.partiallyGranted.total': 0,
  'requests.denied.processInfo.total': 0,
  'requests.unavailable.notHeld.total': 0,
  'requests.rejected.duplicate.total': 0,
};

export const cases: readonly SentenceCase[] = [
  { text: '依申请公开办理情况：无。', values, expect: ['requests-none'] },
  { text: '依申请公开存在的问题：无。', values, expect: [] },
  { text: '依申请公开收费情况：无。', values, expect: [] },
  { text: '依申请公开超期情况：无。', values, expect: [] },
  { text: '行政复议情况：无。', values, expect: ['disputes-none'], section: 'disputes' },
  { text: '及时受理政府信息公开申请，全年共66件。', values, expect: ['requests-received'] },
  { text: '及时受理政府信息公开申请，全年共召开会议66次。', values, expect: [] },
  { text: '及时接听咨询电话，全年共130件。', values, expect: [] },
  {
    text: '未收到公民或者其他组织要求获取政府信息的书面申请，也未收到网上申请。',
    values,
    expect: ['requests-none'],
  },
  { text: '未收到依申请公开政府信息的来信来函。', values, expect: ['requests-none'] },
  { text: '共收到依申请公开申请（含当面、邮寄）66件。', values, expect: ['requests-received'] },
  { text: '共收到依申请公开申请（邮寄）6件。', values, expect: [], note: 'one way in' },
  { text: '共办结65件，其中，部分公开5件、不掌握20件、重复申请2件。', values, expect: ['outcomes', 'outcomes'] },
  { text: '不予公开的公文7件，部分公开的公文3件，主动公开的公文20件。', values, expect: [], note: 'papers by class' },
  { text: '收到政府信息公开申请67件，其中30件已公开。', values, expect: ['outcomes'] },
  { text: '收到政府信息公开申请67件，其中公开37件。', values, expect: [], note: 'with those given in part' },
  { text: '收到政府信息公开申请67件，均已按规定公开。', values, expect: ['outcomes'] },
  { text: '收到政府信息公开申请65件，均已按规定公开。', values: granted, expect: [] },
  { text: '收到政府信息公开申请67件，答复书均在系统内公开登记。', values, expect: [] },
  { text: '收到政府信息公开申请67件，属于不予公开范围的8件。', values, expect: ['outcomes'] },
  { text: '收到政府信息公开申请67件，申请人要求重新出具已获取信息1件。', values, expect: ['outcomes'] },
  { text: '收到政府信息公开申请67件，申请人逾期未缴纳费用1件。', values, expect: ['outcomes'] },
  { text: '收到政府信息公开申请67件，申请人逾期未补正1件。', values, expect: ['outcomes'] },
  { text: '收到政府信息公开申请67件，另有4件在法定期限内，结转下年度。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，另有5件在法定期限内，结转下年度。', values, expect: [] },
  { text: '因政府信息公开引起行政诉讼2件，均胜诉。', values: lost, expect: ['dispute-results'] },
  { text: '因政府信息公开引起行政诉讼2件，均胜诉。', values, expect: [] },
  { text: '因政府信息公开引起行政诉讼2件，均被驳回起诉。', values: lost, expect: ['dispute-results'] },
  { text: '因政府信息公开引起行政诉讼2件，其中驳回1件。', values: lost, expect: [] },
  { text: '本年度无规范性文件。', values, expect: ['normative-documents'] },
  { text: '本年度无新增规范性文件。', values, expect: ['normative-documents'] },
  { text: '无规范性文件解读。', values, expect: [] },
  { text: '无规范性文件被撤销。', values, expect: [] },
  {
    text: '全年共收到各类申请450件，其中政府信息公开申请67件。',
    values,
    expect: [],
    note: 'more than requests for information',
  },
  { text: '本办公室未收到政府信息公开申请。', values, expect: ['requests-none'] },
  { text: '石桥乡政府未收到政府信息公开申请。', values, expect: ['requests-none'], organ: '青溪县石桥乡人民政府' },
  { text: '石桥乡政府未收到政府信息公开申请。', values, expect: [], note: 'another organ' },
  { text: '本街道办未收到政府信息公开申请。', values, expect: ['requests-none'], organ: '青溪区东湖街道办事处' },
];
