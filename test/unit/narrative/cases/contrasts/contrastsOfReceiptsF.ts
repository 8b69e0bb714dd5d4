import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '（二）依申请公开情况。2022年度我局依申请公开办理总数为41件，其中主动申请撤销3件，予以公开22件，部分公开6件，信息不存在10件。',
    organ: '鄂水市生态环境局',
    year: 2022,
    values: {
      'requests.newReceived.total': 41,
      'requests.granted.total': 22,
      'requests.partiallyGranted.total': 6,
      'requests.unavailable.notHeld.total': 10,
      'requests.otherHandling.other.total': 3,
      'requests.outcomeTotal.total': 41,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 42, 'requests.outcomeTotal.total': 42 }],
      ['outcomes', { 'requests.granted.total': 23 }],
    ],
  },
  {
    text: '2022年，琼水市收到政府信息公开申请508件，比2021年增加61件，增长13.6%；已办结495件，未办结的结转至2023年继续办理，共计20件。',
    organ: '琼水市人民政府',
    year: 2022,
    values: {
      'requests.newReceived.total': 508,
      'requests.carriedIn.total': 7,
      'requests.outcomeTotal.total': 495,
      'requests.carriedOut.total': 20,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 509 }],
      ['answered', { 'requests.outcomeTotal.total': 496 }],
    ],
  },
  {
    text: '（二）依申请公开情况。全年受理群众申请公开政府信息1次，答复1次。',
    organ: '藏水县教育体育局',
    year: 2021,
    values: { 'requests.newReceived.total': 1, 'requests.outcomeTotal.total': 1 },
  },
  {
    text: '（二）依申请公开情况。2024年共收到依申请86件，其中自然人80件，法人及其他组织6件。均已答复，无超期。',
    organ: '疆水市公安局',
    year: 2024,
    values: {
      'requests.newReceived.total': 86,
      'requests.newReceived.naturalPerson': 80,
      'requests.newReceived.commercial': 4,
      'requests.newReceived.legalService': 2,
      'requests.outcomeTotal.total': 86,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 87, 'requests.outcomeTotal.total': 87 }],
      ['applicants', { 'requests.newReceived.naturalPerson': 79 }],
    ],
  },
  {
    text: '（二）依申请公开情况。全年区政府办公室共收到申请77件。答复74件（含上年度结转5件），8件结转至2022年度。',
    organ: '沪水区人民政府办公室',
    year: 2021,
    values: {
      'requests.newReceived.total': 77,
      'requests.carriedIn.total': 5,
      'requests.outcomeTotal.total': 74,
      'requests.carriedOut.total': 8,
    },
    against: [
      ['info:requests-received', { 'requests.newReceived.total': 78 }],
      ['info:carried', { 'requests.carriedIn.total': 4 }],
    ],
  },
  {
    text: '（二）依申请公开情况。2024年，苏水街道共收到依申请公开申请6件，其中5件已答复，1件正在办理。',
    organ: '苏水街道办事处',
    year: 2024,
    values: { 'requests.newReceived.total': 6, 'requests.outcomeTotal.total': 5, 'requests.carriedOut.total': 1 },
    against: [
      ['requests-received', { 'requests.newReceived.total': 7 }],
      ['carried', { 'requests.carriedOut.total': 2 }],
    ],
  },
  {
    text: '（二）依申请公开情况。2022年皖水镇共收到信息公开申请两件，均为网上申请，已按时答复。',
    organ: '皖水镇人民政府',
    year: 2022,
    values: { 'requests.newReceived.total': 2, 'requests.outcomeTotal.total': 2 },
    against: [['requests-received', { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 }]],
  },
  {
    text: '（二）依申请公开情况。今年我局共收到政府信息公开申请8份，全部由自然人提出，我局均在20个工作日内作出答复，答复率100%，未收取任何费用。',
    organ: '赣水县财政局',
    year: 2022,
    values: {
      'requests.newReceived.total': 8,
      'requests.newReceived.naturalPerson': 8,
      'requests.outcomeTotal.total': 8,
    },
    against: [
      ['requests-received', { 'requests.newReceived.total': 9, 'requests.outcomeTotal.total': 9 }],
      ['applicants', { 'requests.newReceived.naturalPerson': 7, 'requests.newReceived.commercial': 1 }],
    ],
  },
  {
    text: '（二）依申请公开。收到67件，上年结转3件，均已办结。',
    values: { 'requests.newReceived.total': 67, 'requests.carriedIn.total': 3, 'requests.outcomeTotal.total': 70 },
  },
  {
    text: '2023年，全市共收到政府信息公开申请80件，我局受理9件。',
    organ: '临江市水务局',
    values: { 'requests.newReceived.total': 9 },
    against: [['requests-received', { 'requests.newReceived.total': 10 }]],
  },
  {
    text: '（二）依申请公开。2023年，全市收到申请80件，其中我局受理9件。',
    organ: '临江市水务局',
    values: { 'requests.newReceived.total': 9 },
    against: [['requests-received', { 'requests.newReceived.total': 10 }]],
  },
  {
    text: '2023年，濂河区共收到政府信息公开申请9件，其中濂河区教育局3件。',
    organ: '濂河区人民政府',
    values: { 'requests.newReceived.total': 9 },
    against: [['requests-received', { 'requests.newReceived.total': 10 }]],
  },
  {
    text: '2023年收到政府信息公开申请10余件，其中8件予以公开。',
    values: { 'requests.newReceived.total': 15, 'requests.granted.total': 8, 'requests.outcomeTotal.total': 8 },
    against: [
      ['requests-received', { 'requests.newReceived.total': 9 }],
      ['outcomes', { 'requests.granted.total': 9 }],
    ],
  },
]);
