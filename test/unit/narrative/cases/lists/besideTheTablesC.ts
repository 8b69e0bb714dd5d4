import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '全年共组织业务培训4次，解答基层依申请公开疑问30余个。',
    year: 2022,
    values: { 'requests.newReceived.total': 2 },
  },
  { text: '县融媒体中心刊发相关报道26篇，其中省级媒体4篇。', year: 2022, values: {} },
  {
    text: '（二）依申请公开。目前已制定规范性答复文书11种。',
    year: 2022,
    values: { 'proactive.normativeDocuments.issued': 0, 'requests.newReceived.total': 2 },
  },
  {
    text: '全县行政机关共收到申请86件，我局配合提供材料5次。',
    year: 2022,
    values: { 'requests.newReceived.total': 2 },
  },
  {
    text: '（二）依申请公开。2020年至2022年，共收到申请28件、31件和36件。',
    year: 2022,
    values: { 'requests.newReceived.total': 36 },
  },
  {
    text: '（二）依申请公开。近三年申请量分别为28件、31件、36件，逐年上升。',
    year: 2022,
    values: { 'requests.newReceived.total': 36 },
  },
  {
    text: '其他政府信息公开工作中，受理投诉举报2件，已办结。',
    year: 2022,
    values: { 'requests.newReceived.total': 20 },
  },
  {
    text: '（二）依申请公开。如申请数量超过10件，将按规定收取信息处理费。',
    year: 2022,
    values: { 'requests.newReceived.total': 3 },
  },
  {
    text: '（二）依申请公开。依申请公开信箱收到邮件56封，经甄别，均为咨询类邮件。',
    year: 2022,
    values: { 'requests.newReceived.total': 3 },
  },
  {
    text: '（二）依申请公开。收到申请后3日内联系申请人，1件一策制定答复方案。',
    year: 2022,
    values: { 'requests.newReceived.total': 3 },
  },
  {
    text: '对2021年废止的6件规范性文件在网站标注失效。',
    year: 2022,
    values: { 'proactive.normativeDocuments.repealed': 1 },
  },
  { text: '县政府规范性文件中由我局起草的3件。', year: 2022, values: { 'proactive.normativeDocuments.issued': 0 } },
  { text: '因其他行政行为被申请行政复议5件、被提起行政诉讼2件。', year: 2022, values: {} },
  { text: '复议机关责令我局履行职责1件，系不动产登记案件。', year: 2022, values: {} },
  {
    text: '（二）依申请公开。受理公民查阅档案申请320件，均提供查阅。',
    year: 2022,
    values: { 'requests.newReceived.total': 3 },
  },
  {
    text: '（二）依申请公开。受理出具证明申请45件，办结45件。',
    year: 2022,
    values: { 'requests.newReceived.total': 3 },
  },
  {
    text: '（二）依申请公开。不动产登记资料查询申请1260件，已按专门规定办理。',
    year: 2022,
    values: { 'requests.newReceived.total': 3 },
  },
  {
    text: '（二）依申请公开情况。申请中通过政府网站平台递交33件、邮寄8件，涉及环评审批、排污许可、信访处理等内容。',
    organ: '鄂水市生态环境局',
    year: 2022,
    values: { 'requests.newReceived.total': 41 },
  },
  {
    text: '主动公开政府信息579条，其中重要活动类126条、建设项目环评类136条、督查类97条。',
    year: 2022,
    values: { 'requests.newReceived.total': 4 },
  },
  {
    text: '在信用公示平台共发布行政许可信息76条，行政处罚信息2条。',
    year: 2022,
    values: { 'proactive.licensing.decisions': 77, 'proactive.penalties.decisions': 3 },
  },
  {
    text: '主动公开政府信息21条。其中涉及行政法规、规章和规范性文件的0条，涉及行政事业性收费的0条。',
    year: 2024,
    values: { 'proactive.normativeDocuments.issued': 1, 'proactive.fees.amount': 2 },
  },
  {
    text: '（二）依申请公开情况。聘请律师审查答复稿41件，开展案例研讨3次。',
    year: 2024,
    values: { 'requests.newReceived.total': 60, 'requests.outcomeTotal.total': 60 },
  },
  {
    text: '（二）依申请公开情况。协助做好行政复议、行政诉讼工作，提交答辩材料6份。',
    year: 2024,
    values: { 'disputes.reconsideration.total': 1 },
  },
  {
    text: '（二）依申请公开情况。加强与申请人沟通，经沟通主动撤回申请的占一成。',
    year: 2024,
    values: {
      'requests.newReceived.total': 60,
      'requests.otherHandling.other.total': 6,
      'requests.outcomeTotal.total': 6,
    },
  },
  {
    text: '（二）依申请公开情况。接受公众政府信息公开方面的咨询204人次，其中现场咨询3人次。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '（二）依申请公开情况。受理窗口全年接待1200余人次，发放申请表200余份。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '全年印发政府公报6期，刊登规范性文件18件。',
    organ: '城东区人民政府',
    year: 2024,
    values: { 'proactive.normativeDocuments.issued': 12 },
  },
  {
    text: '梳理历年规范性文件136件，建议保留98件。',
    year: 2024,
    values: { 'proactive.normativeDocuments.inForce': 30 },
  },
  {
    text: '合法性审核行政规范性文件21件次、重大合同35份。',
    organ: '城东区司法局',
    year: 2024,
    values: { 'proactive.normativeDocuments.issued': 1 },
  },
  {
    text: '全区行政复议机构共受理案件412件，其中涉及信息公开的38件。',
    organ: '城东区司法局',
    year: 2024,
    values: { 'disputes.reconsideration.total': 2 },
  },
  {
    text: '（二）依申请公开情况。向市局报送依申请公开典型案例2件。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '（二）依申请公开情况。系统内转办申请15件，全部在1个工作日内完成。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  { text: '（二）依申请公开情况。去年同期收到申请52件。', year: 2024, values: { 'requests.newReceived.total': 60 } },
  {
    text: '（二）依申请公开情况。第四季度收到申请18件，为全年最多。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '（二）依申请公开情况。其中同一申请人提出的申请达23件。',
    year: 2024,
    values: { 'requests.newReceived.total': 60 },
  },
  {
    text: '（二）依申请公开情况。申请内容涉及征收补偿的26件、规划许可的15件、其他的19件。',
    year: 2024,
    values: {
      'requests.newReceived.total': 60,
      'requests.otherHandling.other.total': 3,
      'requests.outcomeTotal.total': 3,
    },
  },
  {
    text: '（二）依申请公开情况。对2件不予公开决定进行了自我纠错，重新作出答复。',
    year: 2024,
    values: {
      'requests.newReceived.total': 60,
      'requests.denied.processInfo.total': 5,
      'requests.outcomeTotal.total': 5,
    },
  },
  {
    text: '（二）依申请公开情况。法院在审理中向我局发出司法建议1件。',
    year: 2024,
    values: { 'disputes.directLitigation.total': 2 },
  },
  {
    text: '办理12345市民热线诉求3200件，其中咨询类2600件、投诉举报类600件。',
    year: 2024,
    values: { 'requests.rejected.petition.total': 2, 'requests.outcomeTotal.total': 2 },
  },
  {
    text: '公布权责清单，其中行政许可12项、行政处罚186项、行政强制9项。',
    year: 2024,
    values: {
      'proactive.licensing.decisions': 400,
      'proactive.penalties.decisions': 30,
      'proactive.coercion.decisions': 2,
    },
  },
]);
