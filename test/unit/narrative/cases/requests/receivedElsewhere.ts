import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '我局2022年收到政府信息公开申请5件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '别的年份',
  },
  {
    text: '2023年收到政府信息公开申请6件，较上年的5件增加1件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
  },
  {
    text: '2023年，全县各级行政机关共收到政府信息公开申请412件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '全县范围',
  },
  {
    text: '2024年，我局预计受理政府信息公开申请10件以上。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '下一年打算',
  },
  {
    text: '自《条例》修订施行以来，我局累计收到政府信息公开申请45件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '跨年累计',
  },
  {
    text: '近三年来，我局共收到政府信息公开申请20件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '三年',
  },
  {
    text: '2021年至2023年共受理政府信息公开申请20件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '三年',
  },
  {
    text: '第三季度收到政府信息公开申请3件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '一个季度',
  },
  {
    text: '截至2023年11月30日，我局共收到政府信息公开申请10件。',
    values: { 'requests.newReceived.total': 11, 'requests.outcomeTotal.total': 11 },
    expect: [],
    note: '不是全年',
  },
  {
    text: '上半年收到政府信息公开申请3件，下半年收到政府信息公开申请5件。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 8 },
    expect: [],
    note: '两个半年相加',
  },
  {
    text: '一至四季度分别收到政府信息公开申请2件、1件、3件、2件。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 8 },
    expect: [],
    note: '四个季度相加',
  },
  {
    text: '局属水利工程服务中心收到政府信息公开申请2件。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
    note: '下属单位',
  },
  {
    text: '我局及所属事业单位共收到政府信息公开申请7件。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
    note: '口径更宽',
  },
  {
    text: '全市水务系统共受理政府信息公开申请96件。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
  },
  {
    text: '市水利局全年受理政府信息公开申请31件。',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    expect: [],
    note: '别的机关',
  },
  {
    text: '协助县政府办公室办理政府信息公开申请3件。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '协办',
  },
  {
    text: '收到县政府办公室转办的政府信息公开申请4件。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
    note: '只是其中一个来源',
  },
  {
    text: '申请量最多的5月，我局收到政府信息公开申请4件。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
    note: '一个月',
  },
  {
    text: '学习《青溪县2022年收到和处理政府信息公开申请120件情况的通报》。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
    note: '文件标题里的数',
  },
  {
    text: '全县行政机关共收到政府信息公开申请412件，其中我局收到8件。',
    values: { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 8 },
    expect: [],
  },
  {
    text: '县住建局转来的政府信息公开申请2件，已告知申请人向有权机关提出。',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
  },
  {
    text: '2023年3月5日收到某公司政府信息公开申请1件，3月20日作出答复。',
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 },
    expect: [],
    note: '一天的一件',
  },
  {
    text: '月均收到政府信息公开申请2件。',
    values: { 'requests.newReceived.total': 24, 'requests.outcomeTotal.total': 24 },
    expect: [],
    note: '平均数',
  },
  {
    text: '政府信息公开申请数量居全县部门第2位。',
    values: { 'requests.newReceived.total': 24, 'requests.outcomeTotal.total': 24 },
    expect: [],
    note: '名次',
  },
];
