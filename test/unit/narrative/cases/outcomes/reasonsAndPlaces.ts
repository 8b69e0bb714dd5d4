import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

const one = {
  'requests.newReceived.total': 1,
  'requests.newReceived.naturalPerson': 1,
  'requests.granted.total': 1,
  'requests.outcomeTotal.total': 1,
};
const petitions = { ...values, 'requests.rejected.petition.total': 4 };

export const cases: readonly SentenceCase[] = [
  { text: '宅基地类政府信息公开申请12件，其中予以公开6件。', values, expect: [], note: 'land, not an adverb' },
  { text: '稳妥有序地受理政府信息公开申请66件。', values, expect: ['requests-received'] },
  {
    text: '通过部门网站公开信息90条，印发规范性文件12件。',
    values,
    expect: ['normative-documents'],
    note: 'where it stands is not who did it',
  },
  { text: '转交办0件，上年结转2件政府信息公开申请。', values, expect: ['carried'] },
  { text: '本年度收到申请，内容为2019—2022年的水质通报，予以公开30件。', values, expect: [] },
  {
    text: '收到政府信息公开申请，申请内容为2019—2022年的水质通报。本年未发生因信息公开引起的行政复议。',
    values,
    expect: ['disputes-none'],
  },
  { text: '收到政府信息公开申请66件，涉及土地征收类40件、工程验收类26件。', values, expect: ['requests-received'] },
  { text: '青溪县水务局（以下简称我局）收到政府信息公开申请66件。', values, expect: ['requests-received'] },
  { text: '全年（1月1日至12月31日）收到政府信息公开申请66件。', values, expect: ['requests-received'] },
  {
    text: '收到政府信息公开申请（不含转办件）66件。',
    values,
    expect: [],
    note: 'what the brackets take out is not known',
  },
  { text: '收到政府信息公开申请69件，剔除2件重复登记，实际67件。', values, expect: [] },
  { text: '收到政府信息公开申请69件，合并后为67件。', values, expect: [] },
  { text: '收到政府信息公开申请69件，实际答复60件。', values, expect: ['answered', 'requests-received'] },
  { text: '通过县政府网站受理政府信息公开申请60件。', values, expect: [], note: 'a part' },
  { text: '通过县政府网站受理政府信息公开申请90件。', values, expect: ['requests-received'], note: 'a part of 67' },
  { text: '收到政府信息公开申请67件，属于信访事项不予处理5件。', values: petitions, expect: ['outcomes'] },
  { text: '收到政府信息公开申请67件，属于信访事项不予处理4件。', values: petitions, expect: [] },
  { text: '全年受理信访事项5件。', values: petitions, expect: [] },
  { text: '收到政府信息公开申请1件，经认真核查，我局不掌握该信息。', values: one, expect: ['outcomes'] },
  { text: '收到政府信息公开申请1件，经查予以公开。', values: one, expect: [] },
  { text: '收到政府信息公开申请67件，涉密不予公开2件。', values, expect: ['outcomes'] },
  { text: '予以公开30件，部分公开6件，办理政府信息公开申请共67件。', values, expect: ['outcomes'] },
  { text: '全年收到公民申请58件、企业申请8件，合计67件政府信息公开申请。', values, expect: ['applicants'] },
  { text: '公开类30件，部分公开类6件，无法提供类19件，共办理政府信息公开申请67件。', values, expect: ['outcomes'] },
  { text: '主动公开30件，部分公开6件，共办理政府信息公开申请67件。', values, expect: [], note: 'papers by class' },
  { text: '无上年结转，本年新收政府信息公开申请67件。', values, expect: ['carried'] },
  { text: '无上年结转资金，收到政府信息公开申请67件。', values, expect: [] },
  { text: '收到公民政府信息公开申请59件，无上年结转申请。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，4件跨年度办理。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，所有申请均办理完成。', values, expect: ['answered'] },
];
