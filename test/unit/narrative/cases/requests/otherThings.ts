import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '本报告的联系电话为0571-6288120，邮编325100。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '我局按照《条例》第三十六条第（一）项作出答复。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '承办人大代表建议8件、政协提案11件，全部按期办结。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '收到网民留言56条，均已答复。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '全年收文1320件，发文215件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '受理投诉举报34件，办结34件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '根据国办公开办函〔2021〕30号文件编制年度报告，共6个部分。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '举办政府信息公开业务培训2次，参训65人次。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '受理不动产登记申请1260件、法律援助申请18件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '别的申请',
  },
  {
    text: '2023年，我局作为牵头单位承办县长公开电话转办件47件，按时办结率100%。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '三审三校制度严格落实，全年信息发布零差错、零泄密。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '零差错不是零申请',
  },
  {
    text: '局党组专题研究政府信息公开工作4次，听取汇报2次。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '2023年，我局政府信息公开工作领导小组调整成员6人，配备专职人员1名、兼职人员9名。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '门户网站设置“依申请公开”“政策文件”等8个栏目，全年更新信息412条。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '依申请公开在栏目名里',
  },
  {
    text: '《青溪县水务局依申请公开办理规程》共5章28条，自2023年3月1日起施行。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '规程的条数',
  },
  {
    text: '严格落实《条例》第二十九条、第三十三条规定，规范申请受理和答复。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '条文号',
  },
  {
    text: '我局现有公开专栏2处、查阅点1处，接待查阅群众86人次。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '全年受理公共信用信息查询申请15次、异议申请2件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '信用信息的申请',
  },
  {
    text: '收到上级来文640份，办理督查件28件、议案1件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '政府信息公开第三方评估得分92.5分，列全县部门第4位。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '对照评估反馈问题6个，逐条制定措施12项，已整改5个。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    section: 'problems',
  },
  {
    text: '行政审批窗口全年接件2350件，办结2347件，不予受理3件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '审批窗口',
  },
  {
    text: '水政监察大队接到群众举报17起，立案12起，其他处理5起。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3, 'proactive.penalties.decisions': 12 },
    expect: [],
  },
  {
    text: '2023年12月20日，我局邀请3家企业、20名市民走进水厂。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '收到信访人撤回信访事项申请1件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '收到农村饮水安全补助申请430份，公示补助名单430人。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '县政务公开办转来读者意见建议4条，均已采纳。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '接受县人大常委会执法检查1次，其他需要报告的事项无。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    section: 'otherMatters',
  },
  {
    text: '我局无其他需要报告的事项。',
    values: {
      'requests.newReceived.total': 3,
      'requests.outcomeTotal.total': 3,
      'disputes.reconsideration.upheld': 1,
      'disputes.reconsideration.total': 1,
    },
    expect: [],
    section: 'otherMatters',
    note: '无的是其他事项',
  },
  {
    text: '未发生政府信息公开责任追究情况，未发生泄密事件。',
    values: {
      'requests.newReceived.total': 3,
      'requests.outcomeTotal.total': 3,
      'disputes.reconsideration.upheld': 1,
      'disputes.reconsideration.total': 1,
    },
    expect: [],
  },
  {
    text: '全县水务系统2023年收到政府信息公开申请41件、行政复议3件，我局负责汇总。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '全系统',
  },
  {
    text: '我局与县住房和城乡建设局联合答复政府信息公开申请1件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '联合办理的部分',
  },
  {
    text: '全年向档案馆、图书馆移送政府信息纸质文本2次，共36份。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
  },
  {
    text: '本机关为申请人提供免费复印服务14次，邮寄答复材料6件。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '邮件',
  },
  {
    text: '1.受理情况。2.答复情况。3.归档情况。以上3个环节均建立台账。',
    values: { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 },
    expect: [],
    note: '编号',
  },
];
