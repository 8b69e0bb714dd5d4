import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = {
  ...table,
  'requests.denied.thirdParty.total': 4,
  'requests.denied.processInfo.total': 3,
  'requests.otherHandling.noCorrection.total': 2,
  'requests.unavailable.notHeld.total': 17,
};
const outcomes = ['outcomes'];

export const cases: readonly SentenceCase[] = [
  { text: '办结政府信息公开申请65件，其中作出不予公开告知书12件。', values, expect: outcomes },
  { text: '办结政府信息公开申请65件，其中作出不予公开决定书7件。', values, expect: [], note: '4+3' },
  { text: '办结政府信息公开申请65件，其中不予公开答复通知书12件。', values, expect: outcomes },
  { text: '办结政府信息公开申请65件，其中涉及商业秘密和个人隐私不予公开12件。', values, expect: outcomes },
  { text: '办结政府信息公开申请65件，其中因涉及商业秘密、个人隐私不予公开4件。', values, expect: [] },
  { text: '办结政府信息公开申请65件，其中予以提供25件。', values, expect: outcomes },
  { text: '办结政府信息公开申请65件，其中予以提供31件。', values, expect: [] },
  { text: '办结政府信息公开申请65件，其中公开后可能损害第三方合法权益不予公开9件。', values, expect: outcomes },
  { text: '办结政府信息公开申请65件，其中逾期不补正终止办理6件。', values, expect: outcomes },
  { text: '办结政府信息公开申请65件，其中逾期不补正、终止办理2件。', values, expect: [] },
  { text: '收到政府信息公开申请67件，终止办理3件。', values, expect: [], note: '哪一行不知道' },
  { text: '向村民发放告知书12份。', values, expect: [] },
  { text: '收到行政复议决定书2份。', values, expect: [], note: '文书的份数' },
  { text: '为企业予以提供用水指标25个。', values, expect: [], note: '不是申请的结果' },
  { text: '排查涉及商业秘密和个人隐私信息12条。', values, expect: [] },
  { text: '收到政府信息公开申请67件，需要结转下年度办理9件。', values, expect: ['carried'] },
  { text: '收到政府信息公开申请67件，需结转下年度办理5件。', values, expect: [] },
  { text: '我局本级收到政府信息公开申请61件。', values, expect: ['requests-received'] },
  { text: '市本级收到政府信息公开申请12件。', organ: '青溪市人民政府', values, expect: [], note: '一部分' },
  { text: '全年新发布规范性文件9件。', values, expect: ['normative-documents'] },
  { text: '全年新发布信息9件。', values, expect: [] },
  { text: '办结政府信息公开申请65件，其中逾期未补正视为放弃6件。', values, expect: outcomes },
  { text: '收到政府信息公开申请67件，已答复60件，结转9件至2024年。', values, expect: ['answered', 'carried'] },
  { text: '收到政府信息公开申请67件，已答复65件，结转5件至2024年。', values, expect: [] },
  { text: '我局主动受理政府信息公开申请61件。', values, expect: ['requests-received'] },
  { text: '我局主动上门服务61件。', values, expect: [] },
  { text: '办结政府信息公开申请65件，按结果分，予以公开20件。', values, expect: outcomes },
  {
    text: '办结政府信息公开申请65件，其中涉及个人隐私不予公开1件，涉及商业秘密3件。',
    values,
    expect: [],
    note: '两项同在“第三方合法权益”一行',
  },
  { text: '政府信息公开申请终止办理3件。', values, expect: [], note: '哪一行不知道，也不是收到的件数' },
];
