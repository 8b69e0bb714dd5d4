import type { SentenceCase } from '../../sentenceCase';

/** 58 received, 57 closed, 1 goes over; two of the four that touched a third party were refused. */
const values = {
  'requests.newReceived.total': 58,
  'requests.granted.total': 31,
  'requests.denied.thirdParty.total': 2,
  'requests.unavailable.notHeld.total': 24,
  'requests.outcomeTotal.total': 57,
  'requests.carriedOut.total': 1,
};
const papers = {
  'proactive.regulations.issued': 1,
  'proactive.normativeDocuments.issued': 2,
  'proactive.normativeDocuments.repealed': 1,
  'proactive.normativeDocuments.inForce': 5,
};
const disputes = {
  'disputes.reconsideration.upheld': 2,
  'disputes.reconsideration.other': 1,
  'disputes.reconsideration.total': 3,
};
const received = ['requests-received'];
const zone = '滨海新城管理委员会';
const city = '临江市人民政府';

export const cases: readonly SentenceCase[] = [
  {
    text: '收到依申请公开58件。对于涉及第三方权益的4件申请，均书面征求意见，2件予以公开、2件不予公开。',
    values,
    expect: [],
    note: '征求意见的4件，不是不予公开的',
  },
  { text: '收到依申请公开58件，其中涉及第三方权益不予公开4件。', values, expect: ['outcomes'] },
  { text: '共收到依申请公开事项58项，办结57项，因补正尚未到期未办结1项。', values, expect: [] },
  {
    text: '共收到依申请公开事项60项，办结58项，因补正尚未到期未办结2项。',
    values,
    expect: ['answered', 'carried', ...received],
  },
  {
    text: '新收信息公开申请55件，加上上年结转的3件，共58件，年内全部答复完毕。',
    values,
    expect: ['answered', 'carried', ...received],
  },
  { text: '受理市民依申请公开水环境信息52件，河道类38件、监测类14件。', values, expect: received },
  { text: '受理市民依申请公开水环境信息58件，河道类38件、监测类20件。', values, expect: [] },
  { text: '受理依申请公开水环境信息38件，依申请公开监测信息14件。', values, expect: [], note: '两类，不是合计' },
  { text: '局办公室牵头办理依申请公开件52件，其中独立办理40件。', values, expect: received },
  { text: '滨海新城管委会全年共受理政府信息公开申请52件。', organ: zone, values, expect: received },
  { text: '滨海新城管委会全年共受理政府信息公开申请58件。', organ: zone, values, expect: [] },
  { text: '滨江新城管委会全年共受理政府信息公开申请52件。', organ: zone, values, expect: [], note: '不是本机关' },
  {
    text: '市政府网站依申请公开系统接收40件，其余通过线下渠道收到。',
    organ: city,
    values,
    expect: [],
    note: '一种渠道',
  },
  {
    text: '现行有效规范性文件共5件，本年度未新增、未废止。',
    values: papers,
    expect: ['normative-documents', 'normative-documents'],
  },
  {
    text: '现行有效规范性文件共5件，本年度未新增、未废止。',
    values: { 'proactive.normativeDocuments.inForce': 5 },
    expect: [],
  },
  { text: '提请市政府常务会议审议后出台市政府规章2部。', organ: city, values: papers, expect: ['regulations'] },
  { text: '提请市政府常务会议审议后出台市政府规章1部。', organ: city, values: papers, expect: [] },
  { text: '提请市政府常务会议审议规章草案2部。', organ: city, values: papers, expect: [], note: '草案' },
  {
    text: '因政府信息公开产生争议的情况如下：行政复议案件3件，结果全部为维持。',
    values: disputes,
    expect: ['dispute-results'],
  },
  {
    text: '因征地产生争议的情况如下：行政复议案件4件，结果全部为维持。',
    values: disputes,
    expect: [],
    note: '别的争议',
  },
];
