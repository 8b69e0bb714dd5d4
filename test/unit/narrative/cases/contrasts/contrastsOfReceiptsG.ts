import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '2023年累计收到政府信息公开申请近20件。',
    values: { 'requests.newReceived.total': 18 },
    against: [['requests-received', { 'requests.newReceived.total': 21 }]],
  },
  {
    text: '（二）依申请公开。自然人申请占90%，企业申请占10%，共收到20件。',
    values: {
      'requests.newReceived.total': 20,
      'requests.newReceived.naturalPerson': 18,
      'requests.newReceived.commercial': 2,
      'requests.outcomeTotal.total': 20,
    },
    against: [['requests-received', { 'requests.newReceived.total': 21, 'requests.outcomeTotal.total': 21 }]],
  },
  {
    text: '（二）依申请公开。本年新收申请6件（含上年结转1件），办结6件。',
    values: { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 1, 'requests.outcomeTotal.total': 6 },
  },
  {
    text: '2023年，全市共收到政府信息公开申请80件，其中市直部门收到30件，我局收到9件。',
    organ: '临江市水务局',
    values: { 'requests.newReceived.total': 9 },
    against: [['requests-received', { 'requests.newReceived.total': 10 }]],
  },
  {
    text: '2023年，青溪县教育局收到政府信息公开申请9件，青溪县收到30件。',
    organ: '青溪县人民政府',
    values: { 'requests.newReceived.total': 30 },
  },
  {
    text: '（二）依申请公开。收到申请数由12件下降为9件，其中网上申请由8件增加到9件。',
    values: { 'requests.newReceived.total': 9 },
    against: [['requests-received', { 'requests.newReceived.total': 12 }]],
  },
  {
    text: '（二）依申请公开。截至2023年12月，收到申请9件；截至2023年10月，收到申请7件。',
    values: { 'requests.newReceived.total': 9 },
    against: [['requests-received', { 'requests.newReceived.total': 12 }]],
  },
  {
    text: '（二）依申请公开。全年收到申请约30件，其中约半数为涉企申请。',
    values: { 'requests.newReceived.total': 33 },
    against: [['requests-received', { 'requests.newReceived.total': 45 }]],
  },
  {
    text: '（二）依申请公开。自然人申请近百件，企业申请十余件。',
    values: {
      'requests.newReceived.total': 108,
      'requests.newReceived.naturalPerson': 96,
      'requests.newReceived.commercial': 12,
    },
    against: [['applicants', { 'requests.newReceived.commercial': 22 }]],
  },
]);
