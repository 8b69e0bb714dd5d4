import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '全年受理群众信访40件，均按期办结。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '信访不是信息公开申请',
  },
  {
    text: '全年共受理取水许可申请26件、河道管理范围内建设项目许可申请9件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '许可申请',
  },
  {
    text: '全年办理12345政务服务热线转办件231件，回复率100%。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '2023年收到政府信息公开申请约20件。',
    values: { 'requests.newReceived.total': 18, 'requests.outcomeTotal.total': 18 },
    expect: [],
    note: '约数',
  },
  {
    text: '全年收到政府信息公开申请20余件。',
    values: { 'requests.newReceived.total': 23, 'requests.outcomeTotal.total': 23 },
    expect: [],
    note: '约数',
  },
  {
    text: '其中，通过网上平台提交的申请5件。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 8 },
    expect: [],
    note: '部分',
  },
  {
    text: '我局自收到申请之日起20个工作日内作出答复。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '期限',
  },
  {
    text: '对收到的政府信息公开申请，做到来一件、登记一件、答复一件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '习语',
  },
  {
    text: '申请人一个月内提交申请11件至30件的，按每件100元收取信息处理费。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    section: 'otherMatters',
    note: '收费标准',
  },
  {
    text: '全年接听咨询电话260个，接受政府信息公开咨询31次。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '咨询',
  },
  {
    text: '全年收到政府信息公开申请近20件。',
    values: { 'requests.newReceived.total': 19, 'requests.outcomeTotal.total': 19 },
    expect: [],
  },
  {
    text: '全年收到政府信息公开申请超过20件。',
    values: { 'requests.newReceived.total': 24, 'requests.outcomeTotal.total': 24 },
    expect: [],
  },
  {
    text: '全年收到政府信息公开申请二十多件。',
    values: { 'requests.newReceived.total': 26, 'requests.outcomeTotal.total': 26 },
    expect: [],
  },
  {
    text: '全年受理政府信息公开申请20件左右。',
    values: { 'requests.newReceived.total': 21, 'requests.outcomeTotal.total': 21 },
    expect: [],
  },
  {
    text: '行政机关应当自收到政府信息公开申请之日起3个工作日内完成登记。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '要求，不是事实',
  },
  {
    text: '设立依申请公开受理点3个。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
    note: '受理点不是申请',
  },
  {
    text: '编制依申请公开目录15条，更新政府信息公开指南1次。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
  },
  {
    text: '组织依申请公开业务培训2次，参训60人次。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
  },
  {
    text: '开展依申请公开案卷评查1次，抽查案卷4份。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
  },
  {
    text: '印制政府信息公开申请表500份，放置在2个服务窗口。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
  },
  {
    text: '全年制作政府信息公开申请答复书12份。',
    values: { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 },
    expect: [],
    note: '文书份数',
  },
  {
    text: '一件申请涉及多个科室的，由局办公室牵头会办，其余1个科室配合。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
    note: '工作办法',
  },
  {
    text: '同一申请人就同一事项提出的2件申请合并答复。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
  },
  {
    text: '政府信息公开申请的平均办理时限为8个工作日。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
  },
  {
    text: '受理供水报装申请860件、水土保持方案审批申请14件。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
  },
  {
    text: '收到入党申请书3份，档案查阅申请12件。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
  },
  {
    text: '全年登记政府信息公开申请18件，合并重复登记2件，实际受理16件。',
    values: { 'requests.newReceived.total': 16, 'requests.outcomeTotal.total': 16 },
    expect: [],
    note: '18减2为16',
  },
  {
    text: '全年收到各类公开申请19件，经甄别有1件属于信访事项转信访部门办理。',
    values: { 'requests.newReceived.total': 18, 'requests.outcomeTotal.total': 18 },
    expect: [],
    note: '19减1为18',
  },
  {
    text: '全年受理政府信息公开申请12件（含上年结转2件）。',
    values: { 'requests.newReceived.total': 12, 'requests.carriedIn.total': 2, 'requests.outcomeTotal.total': 14 },
    expect: [],
    note: '存疑：严格读应为10加2；按新收口径相符，从宽不报',
  },
  {
    text: '通过在线平台收到政府信息公开申请3件，通过信函收到政府信息公开申请2件。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
    note: '两个渠道相加',
  },
];
