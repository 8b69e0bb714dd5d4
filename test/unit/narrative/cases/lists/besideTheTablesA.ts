import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '2023年累计主动公开政府信息828条，主动公开行政许可决定119件，行政处罚决定0件。',
    organ: '长河区住房和城乡建设局',
    values: { 'proactive.licensing.decisions': 119, 'proactive.penalties.decisions': 0 },
  },
  { text: '2023年，依申请公开平台未收到公民、法人和其他组织的申请，也未收到信函申请。', values: {} },
  {
    text: '本年度行政处罚案件立案1300件，结案1245件。',
    organ: '临江市市场监督管理局',
    values: { 'proactive.penalties.decisions': 1245 },
  },
  {
    text: '全年收到申请4件，其中3件转交相关部门办理，1件由本办直接答复公开。',
    organ: '青溪县人民政府办公室',
    values: {
      'requests.newReceived.total': 4,
      'requests.granted.total': 1,
      'requests.otherHandling.other.total': 3,
      'requests.outcomeTotal.total': 4,
    },
  },
  {
    text: '全年共有3名群众向我局申请公开政府信息，均已书面答复。',
    organ: '青溪县交通运输局',
    values: {
      'requests.newReceived.total': 3,
      'requests.newReceived.naturalPerson': 3,
      'requests.outcomeTotal.total': 3,
    },
  },
  { text: '全年收到人大代表建议8件、政协提案12件，均按时答复并公开。', values: { 'requests.newReceived.total': 3 } },
  { text: '受理12345热线工单56件，办结56件，办结率100%。', values: { 'requests.newReceived.total': 3 } },
  {
    text: '全年受理行政复议申请35件，审结30件，维持22件、撤销3件、驳回5件。',
    organ: '临江市司法局',
    values: { 'disputes.reconsideration.total': 0 },
  },
  {
    text: '通过县政府网站公开信息73条，其中统计数据12条，工作动态21条，公示公告2条，其他信息33条。',
    values: { 'requests.newReceived.total': 2, 'requests.granted.total': 1, 'requests.outcomeTotal.total': 1 },
  },
  { text: '2022年收到政府信息公开申请12件，予以公开9件。', values: { 'requests.newReceived.total': 3 } },
  {
    text: '全市共收到申请80件，其中住建领域30件、教育领域12件。',
    organ: '青溪县住房和城乡建设局',
    values: { 'requests.newReceived.total': 2 },
  },
  {
    text: '全年共公开行政许可信息120条、行政处罚信息35条。',
    values: { 'proactive.licensing.decisions': 121, 'proactive.penalties.decisions': 36 },
  },
  { text: '转载上级规范性文件15件，解读规范性文件2件。', values: { 'proactive.normativeDocuments.issued': 1 } },
  { text: '全年召开新闻发布会3场，发布政策解读6件，回应关切2件。', values: {} },
  { text: '对全县38家单位开展公开检查，发现问题12个，均已整改。', values: {} },
  { text: '指导乡镇答复依申请公开4件。', values: { 'requests.newReceived.total': 1 } },
  { text: '协助县政府办答复政府信息公开申请5件，配合市局答复2件。', values: { 'requests.newReceived.total': 1 } },
  { text: '上半年收到政府信息公开申请3件，下半年收到4件。', values: { 'requests.newReceived.total': 7 } },
  { text: '上半年收到政府信息公开申请3件。', values: { 'requests.newReceived.total': 7 } },
  {
    text: '全年收到网民留言248条，办结留言230条，公开答复4条。',
    values: { 'requests.newReceived.total': 2, 'requests.granted.total': 2, 'requests.outcomeTotal.total': 2 },
  },
  { text: '网站收到咨询、投诉等来信86封，均在5个工作日内答复。', values: { 'requests.newReceived.total': 2 } },
  {
    text: '今后力争将行政复议被纠错件数控制在0件。',
    values: { 'disputes.reconsideration.corrected': 1, 'disputes.reconsideration.total': 1 },
  },
  { text: '对2022年度的3件败诉案件开展复盘。', values: { 'disputes.directLitigation.total': 0 } },
  { text: '平均每件申请的办理时间由12天缩短至8天。', values: { 'requests.newReceived.total': 3 } },
  {
    text: '申请较多的领域为土地征收（15件）、规划审批（8件）、执法监督（3件）。',
    values: { 'requests.newReceived.total': 40 },
  },
  {
    text: '其中征地拆迁类6件、环评审批类2件。',
    values: { 'requests.newReceived.total': 8, 'requests.granted.total': 5, 'requests.outcomeTotal.total': 5 },
  },
  { text: '我局共有行政规范性文件起草任务3项，已送审2项。', values: { 'proactive.normativeDocuments.issued': 1 } },
  {
    text: '公开财政预决算信息2条、三公经费2条，公开行政事业性收费目录清单1份。',
    values: { 'proactive.fees.amount': 3 },
  },
  { text: '全年减免行政事业性收费120万元。', values: { 'proactive.fees.amount': 3 } },
  { text: '全年非税收入完成3200万元。', values: { 'proactive.fees.amount': 3 } },
  { text: '全年开展执法检查320次，下达责令整改通知书18份。', values: { 'proactive.penalties.decisions': 4 } },
  {
    text: '行政处罚信息公示率100%，双公示信息236条。',
    values: { 'proactive.penalties.decisions': 4, 'proactive.licensing.decisions': 200 },
  },
  { text: '一是进一步规范办理流程，对收到的每件申请均明确1名专人负责。', values: { 'requests.newReceived.total': 7 } },
  { text: '电话咨询依申请公开事宜的群众25人次，均给予解答。', values: { 'requests.newReceived.total': 7 } },
  {
    text: '县政务公开办对1件申请的答复提出了修改意见。',
    values: { 'requests.newReceived.total': 7, 'requests.granted.total': 3, 'requests.outcomeTotal.total': 3 },
  },
  { text: '自《条例》施行以来，累计收到政府信息公开申请126件。', values: { 'requests.newReceived.total': 7 } },
  { text: '全年开展依申请公开培训2期，参训120人，模拟答复案例10件。', values: { 'requests.newReceived.total': 7 } },
  {
    text: '经补正后受理的申请2件，经沟通后撤回的1件。',
    values: {
      'requests.newReceived.total': 7,
      'requests.otherHandling.other.total': 1,
      'requests.otherHandling.noCorrection.total': 0,
      'requests.outcomeTotal.total': 1,
    },
  },
  { text: '全年通过政务公开专区受理群众咨询45次，协助群众提交申请2件。', values: { 'requests.newReceived.total': 7 } },
  {
    text: '妥善办理涉及商业秘密的征求第三方意见3件。',
    values: {
      'requests.newReceived.total': 7,
      'requests.denied.thirdParty.total': 1,
      'requests.outcomeTotal.total': 1,
    },
  },
]);
