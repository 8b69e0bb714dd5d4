import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '本年度未发生泄密事件，未收到关于政府信息公开的举报。',
    values: { 'requests.newReceived.total': 7, 'disputes.reconsideration.total': 1 },
  },
  {
    text: '涉及政府信息公开的信访件0件、投诉0件。',
    values: {
      'requests.newReceived.total': 7,
      'requests.rejected.petition.total': 1,
      'requests.outcomeTotal.total': 1,
    },
  },
  {
    text: '截至目前，门户网站累计公开规范性文件56件。',
    values: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.inForce': 20 },
  },
  {
    text: '其中对5件申请延长了答复期限。',
    values: { 'requests.newReceived.total': 7, 'requests.outcomeTotal.total': 7 },
  },
  { text: '平台建设方面，未收到网站瑕疵申报，无新媒体账号变更申请。', values: { 'requests.newReceived.total': 7 } },
  { text: '严格控制申请答复时限，平均答复用时9个工作日，最短1日。', values: { 'requests.newReceived.total': 7 } },
  { text: '局属单位收到申请3件，已由局属单位自行答复。', values: { 'requests.newReceived.total': 7 } },
  { text: '县法院受理的行政案件中我局无被告案件。', values: { 'disputes.directLitigation.total': 0 } },
  { text: '全年办理其他行政诉讼案件4件，均胜诉。', values: { 'disputes.directLitigation.total': 0 } },
  { text: '下一步，拟新制定规范性文件2件。', values: { 'proactive.normativeDocuments.issued': 0 } },
  {
    text: '（二）依申请公开。积极与申请人沟通，及时回应实际需求，申请人主动撤销申请42件。',
    organ: '蜀岭省人民政府办公厅',
    values: {
      'requests.otherHandling.other.total': 42,
      'requests.newReceived.total': 100,
      'requests.outcomeTotal.total': 42,
    },
  },
  {
    text: '2021年全区行政事业性收费收入4326.75万元。',
    organ: '渝水区财政局',
    year: 2021,
    values: { 'proactive.fees.amount': 4326.75 },
  },
  {
    text: '（二）依申请公开。2024年，共承办人大建议、政协提案13件，全部按期办理并答复完毕。',
    year: 2024,
    values: { 'requests.newReceived.total': 2 },
  },
  {
    text: '办理网民留言1993件，其中，办理12345网上群众热线1925件，市长信箱31件，政务信箱29件。',
    year: 2024,
    values: { 'requests.newReceived.total': 2 },
  },
  {
    text: '主动公开政府信息376条，其中公告公示类信息330条，工作信息类信息44条，其他类2条。',
    year: 2024,
    values: { 'requests.newReceived.total': 2, 'requests.granted.total': 1, 'requests.outcomeTotal.total': 1 },
  },
  {
    text: '（二）依申请公开。2021年度结转的2件申请已于2022年1月办结。',
    year: 2022,
    values: { 'requests.carriedIn.total': 2, 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 7 },
  },
  {
    text: '（二）依申请公开。每件申请平均用时11天，最长19天。',
    year: 2022,
    values: { 'requests.newReceived.total': 5 },
  },
  {
    text: '（二）依申请公开。其中涉及拆迁补偿的占六成，涉及规划许可的占三成。',
    year: 2022,
    values: { 'requests.newReceived.total': 10 },
  },
  {
    text: '（二）依申请公开。电话答复咨询46次，现场接待查阅信息23人次。',
    year: 2022,
    values: { 'requests.newReceived.total': 5 },
  },
  {
    text: '（二）依申请公开。制作依申请公开答复模板14个，印发工作指引1份。',
    year: 2022,
    values: { 'requests.newReceived.total': 5, 'requests.granted.total': 2, 'requests.outcomeTotal.total': 2 },
  },
  {
    text: '（二）依申请公开。转办市政府交办的申请件6件，均按要求提供答复意见。',
    year: 2022,
    values: { 'requests.newReceived.total': 5 },
  },
  {
    text: '（二）依申请公开。会同县自然资源局联合答复申请2件。',
    year: 2022,
    values: { 'requests.newReceived.total': 5 },
  },
  {
    text: '（二）依申请公开。5个工作日内登记，15个工作日内答复，重大疑难申请由3人会商。',
    year: 2022,
    values: { 'requests.newReceived.total': 5 },
  },
  {
    text: '（二）依申请公开。抽查已办结申请案卷20件，发现格式瑕疵3件。',
    year: 2022,
    values: { 'requests.newReceived.total': 120, 'requests.outcomeTotal.total': 120 },
  },
  {
    text: '（二）依申请公开。邀请2名法律顾问对3件疑难申请出具法律意见书。',
    year: 2022,
    values: { 'requests.newReceived.total': 9 },
  },
  {
    text: '（二）依申请公开。对12件申请开展满意度回访，满意11件。',
    year: 2022,
    values: { 'requests.newReceived.total': 20 },
  },
  {
    text: '（二）依申请公开。申请量居全市第3位，较上年上升2位。',
    year: 2022,
    values: { 'requests.newReceived.total': 20 },
  },
  { text: '全年公开政府采购公告36条、中标公告30条。', year: 2022, values: {} },
  {
    text: '审核规范性文件18件，备案规范性文件12件，提出审查意见5条。',
    organ: '渝水区司法局',
    year: 2022,
    values: { 'proactive.normativeDocuments.issued': 1 },
  },
  { text: '办理行政复议案件126件，其中维持80件，撤销12件，终止34件。', organ: '渝水区司法局', year: 2022, values: {} },
  { text: '行政机关负责人出庭应诉率100%，出庭12人次。', year: 2022, values: { 'disputes.directLitigation.total': 2 } },
  {
    text: '公开行政处罚决定书35份，公示行政许可决定214条。',
    year: 2022,
    values: { 'proactive.penalties.decisions': 40, 'proactive.licensing.decisions': 220 },
  },
  { text: '涉企行政处罚案件免罚12件，从轻处罚8件。', year: 2022, values: { 'proactive.penalties.decisions': 40 } },
  {
    text: '行政许可事项由45项精简至38项，网上可办37项。',
    year: 2022,
    values: { 'proactive.licensing.decisions': 900 },
  },
  {
    text: '发布重大行政决策事项3件，公开征求意见6次，采纳意见14条。',
    year: 2022,
    values: { 'proactive.normativeDocuments.issued': 0 },
  },
  { text: '减免企业收费58万元，退还多收费用0.3万元。', year: 2022, values: { 'proactive.fees.amount': 3 } },
  {
    text: '（二）依申请公开。与上年相比，通过网络提交的申请增加6件，信函减少2件。',
    year: 2022,
    values: { 'requests.newReceived.total': 20 },
  },
  {
    text: '（二）依申请公开。个别申请人一人多次提出申请，最多的1人提出9件。',
    year: 2022,
    values: { 'requests.newReceived.total': 20 },
  },
  {
    text: '（二）依申请公开。指导10个乡镇规范答复依申请公开17件。',
    year: 2022,
    values: { 'requests.newReceived.total': 2 },
  },
  { text: '（二）依申请公开。妥善处置群体性申请1批次8件。', year: 2022, values: { 'requests.newReceived.total': 20 } },
]);
