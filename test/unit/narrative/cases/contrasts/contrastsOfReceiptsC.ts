import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '2023年，市城管局受理政府信息公开申请同比减少10件，共计21件，下降32.3%。',
    organ: '临江市城市管理局',
    values: { 'requests.newReceived.total': 21 },
    against: [['requests-received', { 'requests.newReceived.total': 22 }]],
  },
  {
    text: '（二）依申请公开情况。收到的21件申请里有20件已依法答复，另有1件结转至下年度。',
    organ: '临江市城市管理局',
    values: { 'requests.newReceived.total': 21, 'requests.outcomeTotal.total': 20, 'requests.carriedOut.total': 1 },
    against: [
      ['requests-received', { 'requests.newReceived.total': 22 }],
      ['carried', { 'requests.carriedOut.total': 2 }],
    ],
  },
  {
    text: '2023年，江北海关新收政府信息公开申请26件，申请人均系自然人；上一年度结转1件；办理答复27件。',
    organ: '江北海关',
    values: {
      'requests.newReceived.total': 26,
      'requests.newReceived.naturalPerson': 26,
      'requests.carriedIn.total': 1,
      'requests.outcomeTotal.total': 27,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 25 }],
      ['carried', { 'requests.carriedIn.total': 2 }],
    ],
  },
  {
    text: '（二）依申请公开。全年收政府信息公开申请464件，结转上年度政府信息公开申请3件，本年度办结441件，剩余26件结转下年度办理。',
    organ: '汉口市公安局',
    year: 2024,
    values: {
      'requests.newReceived.total': 464,
      'requests.carriedIn.total': 3,
      'requests.outcomeTotal.total': 441,
      'requests.carriedOut.total': 26,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 465 }],
      ['carried', { 'requests.carriedIn.total': 4 }],
    ],
  },
  {
    text: '（二）依申请公开。2024年，共收到依申请公开办理事项7件，其中，6件均严格按时限依法依规答复，1件结转下年办理。2024年度，未收到依申请公开行政复议、行政诉讼案件。',
    organ: '铜水市公安局',
    year: 2024,
    values: { 'requests.newReceived.total': 7, 'requests.outcomeTotal.total': 6, 'requests.carriedOut.total': 1 },
    against: [['disputes-none', { 'disputes.reconsideration.total': 1 }]],
  },
  {
    text: '（二）依申请公开。2024年，我局共收到政府信息公开申请5件，均在规定时限内完成答复；政府信息公开行政复议1件（申请人撤回结案）、行政诉讼0件。',
    organ: '平河市人力资源和社会保障局',
    year: 2024,
    values: {
      'requests.newReceived.total': 5,
      'requests.outcomeTotal.total': 5,
      'disputes.reconsideration.other': 1,
      'disputes.reconsideration.total': 1,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 6 }],
      ['reconsideration', { 'disputes.reconsideration.total': 2 }],
    ],
  },
  {
    text: '（二）依申请公开。2023年共收到依申请公开1件，按照《中华人民共和国政府信息公开条例》相关规定进行规范答复办理。',
    organ: '临泉州公安局',
    values: { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 },
    against: [['requests-received', { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 }]],
  },
  {
    text: '（二）依申请公开。2021年，我局收到政府信息依申请公开办理事项1件，已在规定时间内办结答复。',
    organ: '来水县信访局',
    year: 2021,
    values: { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 },
    against: [['requests-received', { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 }]],
  },
  {
    text: '（二）依申请公开。2021年，收到有效政府信息公开申请2件，均按照申请人要求进行规范答复，未发生因政府信息公开申请引发的行政复议和行政诉讼。',
    organ: '伊州县人民政府',
    year: 2021,
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    against: [
      ['info:requests-received', { 'requests.newReceived.total': 4, 'requests.outcomeTotal.total': 4 }],
      ['disputes-none', { 'disputes.reconsideration.total': 1 }],
    ],
  },
  {
    text: '（二）依申请公开。全年共处理政府信息公开申请1261件（含上年度结转申请74件），答复1181件，结转下年度继续办理80件。',
    organ: '蜀岭省人民政府办公厅',
    values: {
      'requests.newReceived.total': 1187,
      'requests.carriedIn.total': 74,
      'requests.outcomeTotal.total': 1181,
      'requests.carriedOut.total': 80,
    },
    against: [['info:carried', { 'requests.carriedOut.total': 79 }]],
  },
  {
    text: '（二）依申请公开。2022年，我局受理的依申请公开事项共36件，较2021年减少4件。申请方式上，网上申请24件，书面申请12件；申请主体上，自然人申请31件，企业申请3件，律所申请2件。',
    organ: '湘水市住房和城乡建设局',
    year: 2022,
    values: {
      'requests.newReceived.total': 36,
      'requests.newReceived.naturalPerson': 31,
      'requests.newReceived.commercial': 3,
      'requests.newReceived.legalService': 2,
      'requests.outcomeTotal.total': 36,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 37, 'requests.outcomeTotal.total': 37 }],
      ['applicants', { 'requests.newReceived.naturalPerson': 30 }],
    ],
  },
  {
    text: '（二）依申请公开。全年依申请公开办件量15件，其中公开类9件，非本单位职权类4件，信息不存在类2件，办结率100%。',
    organ: '湘水市交通运输局',
    year: 2022,
    values: {
      'requests.newReceived.total': 15,
      'requests.granted.total': 9,
      'requests.unavailable.notHeld.total': 6,
      'requests.outcomeTotal.total': 15,
    },
    against: [['requests-received', { 'requests.newReceived.total': 16, 'requests.outcomeTotal.total': 16 }]],
  },
  {
    text: '（二）依申请公开。本年度接到政府信息公开申请11份，已办结10份，另有1份依法延期至2022年1月答复。',
    organ: '滇岭县自然资源局',
    year: 2021,
    values: { 'requests.newReceived.total': 11, 'requests.outcomeTotal.total': 10, 'requests.carriedOut.total': 1 },
  },
]);
