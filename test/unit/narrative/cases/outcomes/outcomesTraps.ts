import type { SentenceCase } from '../../sentenceCase';

export const cases: readonly SentenceCase[] = [
  {
    text: '收到政府信息公开申请4件，因属于过程性信息等原因不予公开4件。',
    values: {
      'requests.newReceived.total': 4,
      'requests.denied.thirdParty.total': 3,
      'requests.denied.processInfo.total': 1,
      'requests.outcomeTotal.total': 4,
    },
    expect: [],
    note: '原因举例，件数是大项的',
  },
  {
    text: '收到政府信息公开申请4件，因过程性信息等不予公开的1件。',
    values: {
      'requests.newReceived.total': 4,
      'requests.denied.thirdParty.total': 3,
      'requests.denied.processInfo.total': 1,
      'requests.outcomeTotal.total': 4,
    },
    expect: [],
    note: '也可以只是这一项',
  },
  {
    text: '收到政府信息公开申请4件，因属于过程性信息、内部事务信息等原因不予公开2件。',
    values: {
      'requests.newReceived.total': 4,
      'requests.denied.thirdParty.total': 3,
      'requests.denied.processInfo.total': 1,
      'requests.outcomeTotal.total': 4,
    },
    expect: ['outcomes'],
  },
  {
    text: '收到政府信息公开申请4件，因属于过程性信息不予公开4件。',
    values: {
      'requests.newReceived.total': 4,
      'requests.denied.thirdParty.total': 3,
      'requests.denied.processInfo.total': 1,
      'requests.outcomeTotal.total': 4,
    },
    expect: ['outcomes'],
    note: '没有“等”，只说这一项',
  },
  {
    text: '全年认定主动公开公文40件、依申请公开公文31件、不予公开公文12件。',
    values: { 'requests.newReceived.total': 3, 'requests.granted.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '公文的公开属性',
  },
  {
    text: '人大代表建议和政协提案的答复全文予以公开9件。',
    values: { 'requests.newReceived.total': 3, 'requests.granted.total': 3, 'requests.outcomeTotal.total': 3 },
    expect: [],
    note: '建议提案',
  },
  {
    text: '全年答复予以公开6件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 4,
      'requests.partiallyGranted.total': 2,
      'requests.unavailable.notHeld.total': 3,
      'requests.outcomeTotal.total': 9,
    },
    expect: [],
    section: 'requests',
    note: '存疑：可能把部分公开也算进公开，从宽不报',
  },
  {
    text: '重复申请不予处理1件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 6,
      'requests.rejected.duplicate.total': 1,
      'requests.rejected.petition.total': 2,
      'requests.outcomeTotal.total': 9,
    },
    expect: [],
    section: 'requests',
    note: '小项，不能拿来同整类比',
  },
  {
    text: '2022年予以公开7件、无法提供2件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 4,
      'requests.unavailable.notHeld.total': 5,
      'requests.outcomeTotal.total': 9,
    },
    expect: [],
    section: 'requests',
    note: '别的年份',
  },
  {
    text: '全县行政机关对政府信息公开申请予以公开186件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 4,
      'requests.unavailable.notHeld.total': 5,
      'requests.outcomeTotal.total': 9,
    },
    expect: [],
    note: '全县',
  },
  {
    text: '对12份政策文件全文予以公开，对18项许可结果即时予以公开。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 4,
      'requests.unavailable.notHeld.total': 5,
      'requests.outcomeTotal.total': 9,
    },
    expect: [],
    note: '主动公开',
  },
  {
    text: '因设备检修，大厅自助查询机无法提供服务2次。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 4,
      'requests.unavailable.notHeld.total': 5,
      'requests.outcomeTotal.total': 9,
    },
    expect: [],
  },
  {
    text: '群众来信转相关单位28件、其他处理3件、不予受理1件。',
    values: { 'requests.newReceived.total': 9, 'requests.granted.total': 9, 'requests.outcomeTotal.total': 9 },
    expect: [],
    note: '来信的处理',
  },
  {
    text: '对拟不予公开的公文逐件说明理由，全年报备6件。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 7,
      'requests.denied.enforcementFile.total': 2,
      'requests.outcomeTotal.total': 9,
    },
    expect: [],
  },
  {
    text: '不予公开政府信息的，应当在答复书中载明2项以上法律依据和救济途径。',
    values: {
      'requests.newReceived.total': 9,
      'requests.granted.total': 8,
      'requests.denied.thirdParty.total': 1,
      'requests.outcomeTotal.total': 9,
    },
    expect: [],
    section: 'requests',
    note: '要求',
  },
];
