import type { SentenceCase } from '../sentenceCase';

const values = { 'requests.newReceived.total': 31, 'requests.granted.total': 31, 'requests.outcomeTotal.total': 31 };

export const cases: readonly SentenceCase[] = [
  { text: '本年度收悉政府信息公开申请书29份。', values, expect: ['requests-received'] },
  { text: '本年度收到依申请公开函件29封。', values, expect: ['requests-received'] },
  { text: '本年度收到依申请信息公开件29件。', values, expect: ['requests-received'] },
  { text: '本年度收到政府信息申请公开事项29项。', values, expect: ['requests-received'] },
  { text: '本年度接到要求公开有关资料的申请29件。', values, expect: ['requests-received'] },
  { text: '依申请公开管理系统中收到29件申请。', values, expect: ['requests-received'], note: '所有申请都登记在那里' },
  { text: '通过依申请公开管理系统中收到29件申请。', values, expect: [], note: '一种渠道' },
  { text: '我局收到并按照有关规定及时办结政府信息公开申请29件。', values, expect: ['requests-received'] },
  { text: '我局收到并及时办结政府信息公开申请31件。', values, expect: [], note: '与表一致' },
  {
    text: '我局按照《政府信息公开条例》要求受理政府信息公开申请29件。',
    values,
    expect: ['requests-received'],
    note: '怎么办的不改变说什么',
  },
  { text: '我局在法定期限内受理政府信息公开申请31件。', values, expect: [], note: '与表一致' },
  {
    text: '我局通过网站收到政府信息公开申请29件。上述29件申请均严格规范。',
    values,
    expect: [],
    note: '指前面说过的数',
  },
  { text: '全年收到依申请公开件31件。', values, expect: [], note: '与表一致' },
  { text: '全年收到群众来函29封。', values, expect: [], note: '不是申请' },
  { text: '全年收到入党申请书29份。', values, expect: [], note: '不是申请公开' },
  { text: '全年收到取水许可申请表29份。', values, expect: [], note: '许可申请' },
  { text: '全年收到低保申请件29件。', values, expect: [], note: '不认得的申请' },
  { text: '全年收到信访函件29封，均已转办。', values, expect: [], note: '信访' },
  { text: '全年收到上级督办要求29项。', values, expect: [], note: '不是申请' },
  { text: '全年办理群众诉求29件。', values, expect: [], note: '诉求不是申请' },
  { text: '全年按照申请人要求邮寄材料29份。', values, expect: [], note: '寄出的材料' },
  {
    text: '我局受理并答复政府信息公开申请29件（27件网络申请、2件信函申请）。',
    values,
    expect: ['requests-received'],
    note: '括号里的是其中的，不另加',
  },
  { text: '我局受理政府信息公开申请29件（另有2件重复申请合并办理）。', values, expect: [], note: '29加2' },
  {
    text: '我局受理政府信息公开申请29件，具体为水费类27件、水质类2件。',
    values,
    expect: ['requests-received'],
    note: '各项之和就是29，不另加',
  },
  { text: '我局受理政府信息公开申请29件，合并重复登记2件。', values, expect: [], note: '29加2' },
  {
    text: '我局收到政府信息公开网络申请20件、信函申请9件，合计29件，上年结转2件，已答复31件。',
    values,
    expect: ['carried', 'requests-received'],
    note: '合计只合计它前面的',
  },
  { text: '我局收到网络申请22件、信函申请9件，合计31件，已答复31件。', values, expect: [], note: '与表一致' },
  { text: '我局高效稳妥受理政府信息公开申请29件。', values, expect: ['requests-received'], note: '状语' },
];
