import type { SentenceCase } from '../../sentenceCase';

const values = { 'requests.newReceived.total': 31, 'requests.outcomeTotal.total': 31 };

export const cases: readonly SentenceCase[] = [
  {
    organ: '临江市人民政府',
    text: '2023年，全市各级行政机关收到政府信息公开申请30件。',
    values,
    expect: ['requests-received'],
  },
  { organ: '临江市人民政府', text: '2023年，全市各级行政机关收到政府信息公开申请31件。', values, expect: [] },
  {
    organ: '临江市人民政府',
    text: '2023年，全市各部门、各镇街共收到政府信息公开申请30件。',
    values,
    expect: ['requests-received'],
  },
  {
    organ: '临江市人民政府',
    text: '2023年，各县市区、市直部门共收到政府信息公开申请30件。',
    values,
    expect: ['requests-received'],
  },
  {
    organ: '临江市人民政府',
    text: '2023年，全市政府系统没有收到政府信息公开申请。',
    values,
    expect: ['requests-none'],
  },
  {
    organ: '临江市人民政府',
    text: '2023年，各镇街共收到政府信息公开申请30件。',
    values,
    expect: [],
    note: '只是一部分单位',
  },
  {
    organ: '临江市人民政府',
    text: '2023年，市直部门共收到政府信息公开申请30件。',
    values,
    expect: [],
    note: '只是一部分单位',
  },
  {
    organ: '临江市人民政府',
    text: '2023年，全市公安系统共收到政府信息公开申请30件。',
    values,
    expect: [],
    note: '一个系统',
  },
  {
    organ: '临江市人民政府',
    text: '2023年，全市各级行政机关共答复信访事项30件。',
    values,
    expect: [],
    note: '不是申请',
  },
  {
    organ: '临江市水利局',
    text: '2023年，全市各级行政机关收到政府信息公开申请30件。',
    values,
    expect: [],
    note: '比本单位宽',
  },
  {
    organ: '临江市水利局',
    text: '2023年，全市各部门、各镇街共收到政府信息公开申请30件。',
    values,
    expect: [],
    note: '比本单位宽',
  },
  {
    organ: '临江市人民政府办公室',
    text: '2023年，全市各级行政机关收到政府信息公开申请30件。',
    values,
    expect: [],
    note: '比本单位宽',
  },
  {
    organ: '临江区人民政府',
    text: '2023年，全区各单位收到政府信息公开申请30件。',
    values,
    expect: ['requests-received'],
  },
  {
    organ: '临江区人民政府',
    text: '2023年，区政府系统收到政府信息公开申请30件。',
    values,
    expect: ['requests-received'],
  },
  {
    organ: '临江区人民政府',
    text: '2023年，全区税务系统收到政府信息公开申请30件。',
    values,
    expect: [],
    note: '一个系统',
  },
  {
    organ: '临江区税务局',
    text: '2023年，全区各单位收到政府信息公开申请30件。',
    values,
    expect: [],
    note: '比本单位宽',
  },
  {
    organ: '临江区人民政府',
    text: '2023年，各镇街收到政府信息公开申请30件，部门收到1件。',
    values,
    expect: [],
    note: '两部分',
  },
];
