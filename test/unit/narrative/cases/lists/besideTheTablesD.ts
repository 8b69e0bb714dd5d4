import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '行政许可平均办理时限压缩至3.5个工作日，即办件占比62%。',
    year: 2024,
    values: { 'proactive.licensing.decisions': 400 },
  },
  {
    text: '公示行政执法信息，其中行政处罚26件，行政检查310次。',
    year: 2024,
    values: { 'proactive.penalties.decisions': 30 },
  },
  { text: '涉企收费目录清单公示12项，停征免征3项。', year: 2024, values: { 'proactive.fees.amount': 20 } },
  { text: '督促3家单位补充公开信息，整改错敏词15处，清理栏目4个。', year: 2024, values: {} },
  {
    text: '（二）依申请公开情况。县直单位收到申请146件，乡镇收到申请32件。',
    organ: '湘岭县教育局',
    year: 2024,
    values: { 'requests.newReceived.total': 4 },
  },
  {
    text: '（二）依申请公开情况。依托平台办理依申请公开，平台上线以来累计办理320件。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '（二）依申请公开情况。对近两年办理的95件申请进行评查。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '回应社会关切，市长信箱收到申请类来信16封，已转相关部门。',
    year: 2024,
    values: { 'requests.newReceived.total': 3 },
  },
  {
    text: '（二）依申请公开情况。印制申请表500份，设置自助终端2台。',
    year: 2024,
    values: { 'requests.newReceived.total': 3 },
  },
  {
    text: '因土地征收引发的行政诉讼案件9件，均已审结，败诉2件。',
    year: 2024,
    values: { 'disputes.directLitigation.total': 0 },
  },
  { text: '以县政府为被申请人的复议案件由我局承办5件。', year: 2024, values: { 'disputes.reconsideration.total': 0 } },
  { text: '我局作为第三人参加诉讼4件。', year: 2024, values: { 'disputes.directLitigation.total': 0 } },
  {
    text: '代县政府起草规章草案1件、规范性文件2件。',
    year: 2024,
    values: { 'proactive.normativeDocuments.issued': 0 },
  },
  {
    text: '（二）依申请公开情况。对外公布申请受理电话2部、邮箱1个、接收点3处。',
    year: 2024,
    values: { 'requests.newReceived.total': 3 },
  },
  {
    text: '（二）依申请公开情况。完成申请台账电子化，录入2019年以来申请312件。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '（二）依申请公开情况。预计2025年申请量将超过80件。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '（二）依申请公开情况。每季度通报1次办理情况，全年通报4次，点名超期单位2家。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '（二）依申请公开情况。部分申请要求答复的内容多达10余项。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '2023年，濂河区各街道收到政府信息公开申请9件。',
    organ: '濂河区人民政府',
    values: { 'requests.newReceived.total': 19 },
  },
  {
    text: '2023年，濂河区教育局收到政府信息公开申请9件。',
    organ: '濂河区人民政府',
    values: { 'requests.newReceived.total': 19 },
  },
  { text: '我局及下属单位收到政府信息公开申请100余件。', values: { 'requests.newReceived.total': 15 } },
  { text: '主动公开信息近3000条，其中规范性文件不足10件。', values: { 'proactive.normativeDocuments.issued': 2 } },
  { text: '全年接待查询300余人次，收到各类申请500余件。', values: { 'requests.newReceived.total': 15 } },
  {
    text: '2023年收到政府信息公开申请10余件次，均予以公开。',
    values: { 'requests.newReceived.total': 15, 'requests.granted.total': 15, 'requests.outcomeTotal.total': 15 },
  },
  {
    text: '（二）依申请公开。收到申请20件，自然人申请占90%，企业申请占10%，共20件。',
    values: {
      'requests.newReceived.total': 20,
      'requests.newReceived.naturalPerson': 18,
      'requests.newReceived.commercial': 2,
      'requests.outcomeTotal.total': 20,
    },
  },
  {
    text: '因政府信息公开引起的行政诉讼3件，目前1件正在审理，2件维持。',
    values: {
      'disputes.directLitigation.upheld': 1,
      'disputes.directLitigation.pending': 2,
      'disputes.directLitigation.total': 3,
    },
  },
  {
    text: '因政府信息公开引起的行政复议2件，在审理中主动沟通，化解1件。',
    values: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 2 },
  },
  {
    text: '（二）依申请公开。本年新收申请6件，其中上年结转1件，办结6件。',
    values: { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 1, 'requests.outcomeTotal.total': 6 },
  },
  {
    text: '（二）依申请公开。对涉及第三方的3件申请征求意见，2件予以公开。',
    values: { 'requests.newReceived.total': 9, 'requests.granted.total': 6, 'requests.outcomeTotal.total': 9 },
  },
  {
    text: '（二）依申请公开。对3件涉及商业秘密的申请，2件予以公开，1件不予公开。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 6,
      'requests.denied.thirdParty.total': 3,
      'requests.outcomeTotal.total': 9,
    },
  },
  {
    text: '（二）依申请公开。针对3件不予公开申请开展回访。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 6,
      'requests.denied.thirdParty.total': 5,
      'requests.outcomeTotal.total': 11,
    },
  },
  {
    text: '2023年，青溪县未被列入政府信息公开试点。',
    organ: '青溪县人民政府',
    values: { 'requests.newReceived.total': 30 },
  },
  {
    text: '（二）依申请公开。不予公开3件（国家秘密、过程性信息）。',
    values: {
      'requests.newReceived.total': 9,
      'requests.denied.stateSecret.total': 1,
      'requests.denied.processInfo.total': 2,
      'requests.outcomeTotal.total': 3,
    },
  },
  {
    text: '（二）依申请公开。不予公开3件（含过程性信息1件）。',
    values: {
      'requests.newReceived.total': 9,
      'requests.denied.stateSecret.total': 2,
      'requests.denied.processInfo.total': 1,
      'requests.outcomeTotal.total': 3,
    },
  },
  {
    text: '（二）依申请公开。不予公开3件（过程性信息等）。',
    values: {
      'requests.newReceived.total': 9,
      'requests.denied.stateSecret.total': 1,
      'requests.denied.processInfo.total': 2,
      'requests.outcomeTotal.total': 3,
    },
  },
  { text: '（二）依申请公开。2023年12月，收到申请2件。', values: { 'requests.newReceived.total': 9 } },
  { text: '（二）依申请公开。最多时一天收到申请超过10件。', values: { 'requests.newReceived.total': 9 } },
  { text: '（二）依申请公开。平均每月收到申请10余件。', values: { 'requests.newReceived.total': 150 } },
  {
    text: '（二）依申请公开。答复各类申请、咨询300余件。',
    values: { 'requests.newReceived.total': 150, 'requests.outcomeTotal.total': 150 },
  },
  { text: '本级作出行政处罚决定30余件，全系统作出120余件。', values: { 'proactive.penalties.decisions': 33 } },
]);
