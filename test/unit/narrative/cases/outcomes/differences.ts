import type { SentenceCase } from '../../sentenceCase';

/** 21 received, all of them closed; two were withdrawn. */
const values = {
  'requests.newReceived.naturalPerson': 21,
  'requests.newReceived.total': 21,
  'requests.granted.total': 11,
  'requests.unavailable.notHeld.total': 8,
  'requests.otherHandling.other.total': 2,
  'requests.outcomeTotal.total': 21,
};
const town = '青溪县梧桐镇人民政府';

export const cases: readonly SentenceCase[] = [
  {
    text: '全年共办理依申请公开21件，较去年的18件上升16.7%，其中予以公开12件、不掌握8件。',
    values,
    expect: ['outcomes'],
  },
  { text: '全年共办理依申请公开21件，较去年的18件上升16.7%，其中予以公开11件、不掌握8件。', values, expect: [] },
  {
    text: '全年共办理依申请公开21件，比去年增加13件，其中予以公开12件。',
    values,
    expect: [],
    note: '可能是增加数里的',
  },
  { text: '全镇各部门认真对待申请，共收到政府信息公开申请19件。', organ: town, values, expect: ['requests-received'] },
  { text: '全镇各部门认真对待申请，共收到政府信息公开申请21件。', organ: town, values, expect: [] },
  { text: '全县各部门认真对待申请，共收到政府信息公开申请190件。', organ: town, values, expect: [], note: '不止本镇' },
  { text: '本年新收申请21件，办结21件，结果均为不掌握。', values, expect: ['outcomes'], section: 'requests' },
  {
    text: '受理政府信息公开申请21件，办理方式为：直接答复20件，申请人主动撤回1件。',
    values,
    expect: ['answered', 'outcomes'],
  },
  { text: '受理政府信息公开申请21件，办理方式为：直接答复19件，申请人主动撤回2件。', values, expect: [] },
  { text: '本年新收申请件数为19件，办结件数为21件。', values, expect: ['requests-received'], section: 'requests' },
  {
    text: '政府信息公开类诉讼4件，3件维持，1件撤诉，无败诉。',
    values: {
      'disputes.directLitigation.upheld': 2,
      'disputes.directLitigation.corrected': 1,
      'disputes.directLitigation.other': 1,
      'disputes.directLitigation.total': 4,
    },
    expect: ['dispute-results', 'litigation'],
  },
  {
    text: '全年作出行政处罚决定12件，未采取行政强制措施。',
    values: { 'proactive.penalties.decisions': 12, 'proactive.coercion.decisions': 2 },
    expect: ['decisions'],
  },
];
