import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '全年收到政府信息公开申请3件，其中予以公开1件，占33.4%。',
    values: {
      'requests.newReceived.total': 3,
      'requests.granted.total': 1,
      'requests.unavailable.notHeld.total': 2,
      'requests.outcomeTotal.total': 3,
    },
    expect: ['share'],
  },
  {
    text: '收到政府信息公开申请12件，其中自然人申请9件，占比85%。',
    values: {
      'requests.newReceived.total': 12,
      'requests.newReceived.naturalPerson': 9,
      'requests.newReceived.commercial': 3,
      'requests.outcomeTotal.total': 12,
    },
    expect: ['share'],
  },
  {
    text: '全年主动公开政府信息200条，其中工作动态类84条，占48%。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: ['share'],
    note: '清单自己的总数',
  },
  {
    text: '收到政府信息公开申请3件，其中予以公开2件，占76.7%。',
    values: {
      'requests.newReceived.total': 3,
      'requests.granted.total': 2,
      'requests.unavailable.notHeld.total': 1,
      'requests.outcomeTotal.total': 3,
    },
    expect: ['share'],
  },
  {
    text: '予以公开4件，占比33.33%；无法提供8件，占比66.76%。',
    values: {
      'requests.newReceived.total': 12,
      'requests.granted.total': 4,
      'requests.unavailable.notHeld.total': 8,
      'requests.outcomeTotal.total': 12,
    },
    expect: ['share'],
    section: 'requests',
    note: '8除以12为66.67%',
  },
  {
    text: '办理结果中予以公开4件，占40%。',
    values: {
      'requests.newReceived.total': 12,
      'requests.carriedIn.total': 1,
      'requests.granted.total': 4,
      'requests.unavailable.notHeld.total': 9,
      'requests.outcomeTotal.total': 13,
    },
    expect: ['share'],
    section: 'requests',
    note: '12和13都不合',
  },
  {
    text: '予以公开和部分公开共6件，合计占58%。',
    values: {
      'requests.newReceived.total': 12,
      'requests.granted.total': 4,
      'requests.partiallyGranted.total': 2,
      'requests.unavailable.notHeld.total': 6,
      'requests.outcomeTotal.total': 12,
    },
    expect: ['share'],
    section: 'requests',
  },
  {
    text: '收到政府信息公开申请10件，自然人6件、企业4件，分别占60%、30%。',
    values: {
      'requests.newReceived.total': 10,
      'requests.newReceived.naturalPerson': 6,
      'requests.newReceived.commercial': 4,
      'requests.outcomeTotal.total': 10,
    },
    expect: ['share'],
  },
  {
    text: '收到政府信息公开申请18件，其中网络提交11件，占比65.1%。',
    values: { 'requests.newReceived.total': 18, 'requests.outcomeTotal.total': 18 },
    expect: ['share'],
  },
  {
    text: '全年发布信息1240条，其中重点领域信息310条，占35.0%。',
    values: { 'requests.newReceived.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: ['share'],
  },
];
