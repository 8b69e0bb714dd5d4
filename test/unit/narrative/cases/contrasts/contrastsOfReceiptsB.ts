import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '全年针对12件政府信息公开申请作出答复决定，其中准予公开7件，因不掌握无法提供5件。',
    values: {
      'requests.newReceived.total': 12,
      'requests.granted.total': 7,
      'requests.unavailable.notHeld.total': 5,
      'requests.outcomeTotal.total': 12,
    },
    against: [
      ['answered', { 'requests.outcomeTotal.total': 11, 'requests.newReceived.total': 11 }],
      ['outcomes', { 'requests.granted.total': 6 }],
    ],
  },
  {
    text: '2023年，全市共收到政府信息公开申请2300余件，答复2200余件。',
    organ: '临江市人民政府',
    values: { 'requests.newReceived.total': 2341, 'requests.outcomeTotal.total': 2210 },
    against: [
      ['requests-received', { 'requests.newReceived.total': 2200 }],
      ['answered', { 'requests.outcomeTotal.total': 2190 }],
    ],
  },
  {
    text: '（二）依申请公开情况。收到申请15件，已答复13件，尚未到答复期限的2件。',
    values: { 'requests.newReceived.total': 15, 'requests.outcomeTotal.total': 13, 'requests.carriedOut.total': 2 },
    against: [['carried', { 'requests.carriedOut.total': 3 }]],
  },
  {
    text: '（二）依申请公开情况。2023年全市水务系统收到申请80件，我局受理9件，均按时答复。',
    organ: '临江市水务局',
    values: { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 },
    against: [['requests-received', { 'requests.newReceived.total': 10, 'requests.outcomeTotal.total': 10 }]],
  },
  {
    text: '全年共办理依申请公开事项6件，其中：主动公开1件，同意公开3件，非本机关职权2件。',
    organ: '青溪县教育局',
    values: {
      'requests.newReceived.total': 6,
      'requests.granted.total': 4,
      'requests.unavailable.notHeld.total': 2,
      'requests.outcomeTotal.total': 6,
    },
  },
  {
    text: '本年新收依申请公开14件（自然人12件、企业2件），上年结转1件，全部在法定期限内办结。',
    organ: '青溪县公安局',
    values: {
      'requests.newReceived.total': 14,
      'requests.newReceived.naturalPerson': 12,
      'requests.newReceived.commercial': 2,
      'requests.carriedIn.total': 1,
      'requests.outcomeTotal.total': 15,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 15 }],
      ['applicants', { 'requests.newReceived.naturalPerson': 11 }],
    ],
  },
  {
    text: '新收政府信息公开申请14件，较去年增加5件，增长55.6%；其中自然人提出12件，法人或其他组织提出2件。',
    organ: '青溪县公安局',
    values: {
      'requests.newReceived.total': 14,
      'requests.newReceived.naturalPerson': 12,
      'requests.newReceived.commercial': 1,
      'requests.newReceived.legalService': 1,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 13 }],
      ['applicants', { 'requests.newReceived.naturalPerson': 13 }],
    ],
  },
  {
    text: '共接收信息公开申请33件：线上渠道27件，线下渠道6件；答复31件，2件因未到期顺延至2024年办理。',
    organ: '临江市生态环境局',
    values: { 'requests.newReceived.total': 33, 'requests.outcomeTotal.total': 31, 'requests.carriedOut.total': 2 },
    against: [
      ['requests-received', { 'requests.newReceived.total': 34 }],
      ['carried', { 'requests.carriedOut.total': 1 }],
    ],
  },
  {
    text: '市卫健委2023年受理的政府信息公开申请共计19宗，其中：公民申请16宗，企业申请1宗，律师事务所申请2宗。',
    organ: '临江市卫生健康委员会',
    values: {
      'requests.newReceived.total': 19,
      'requests.newReceived.naturalPerson': 16,
      'requests.newReceived.commercial': 1,
      'requests.newReceived.legalService': 2,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 20 }],
      ['applicants', { 'requests.newReceived.naturalPerson': 15 }],
    ],
  },
  {
    text: '申请人通过互联网提交申请5件、邮寄提交2件，合计7件，均予以公开。',
    organ: '青溪县人力资源和社会保障局',
    values: { 'requests.newReceived.total': 7, 'requests.granted.total': 7, 'requests.outcomeTotal.total': 7 },
    against: [
      ['requests-received', { 'requests.newReceived.total': 8, 'requests.outcomeTotal.total': 8 }],
      ['outcomes', { 'requests.granted.total': 6, 'requests.unavailable.notHeld.total': 1 }],
    ],
  },
  {
    text: '（二）依申请公开情况。申请内容主要涉及社会保险、就业补贴等方面，7件申请全部来自个人，没有法人或其他组织提出申请。',
    organ: '青溪县人力资源和社会保障局',
    values: { 'requests.newReceived.total': 7, 'requests.newReceived.naturalPerson': 7 },
    against: [['applicants', { 'requests.newReceived.naturalPerson': 6, 'requests.newReceived.commercial': 1 }]],
  },
  {
    text: '无上年结转申请，当年申请均在当年办结，没有结转到下一年度的申请。',
    organ: '青溪县财政局',
    values: { 'requests.newReceived.total': 5, 'requests.outcomeTotal.total': 5 },
    against: [['carried', { 'requests.carriedIn.total': 1 }]],
  },
  {
    text: '（二）依申请公开情况。与2022年相比，申请数量由12件下降为9件，降幅25%。',
    organ: '青溪县交通运输局',
    values: { 'requests.newReceived.total': 9 },
    against: [['requests-received', { 'requests.newReceived.total': 10 }]],
  },
]);
