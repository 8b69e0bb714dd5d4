import type { SentenceCase } from '../../sentenceCase';

const values = { 'requests.newReceived.total': 31, 'requests.outcomeTotal.total': 31 };
const more = { 'requests.newReceived.total': 29, 'requests.outcomeTotal.total': 29 };
const bureau = '临江市公安局';
const government = '临江县人民政府';
const system = ['info:requests-received'];

export const cases: readonly SentenceCase[] = [
  { organ: bureau, text: '2023年，全市公安机关共收到政府信息公开申请30件。', values, expect: system },
  { organ: bureau, text: '2023年，全市公安机关共收到政府信息公开申请31件。', values, expect: [] },
  { organ: '临江市教育体育局', text: '全市教体系统共受理政府信息公开申请30件。', values, expect: system },
  {
    organ: bureau,
    text: '全市公安机关共收到政府信息公开申请88件，其中市局本级31件。',
    values,
    expect: [],
    note: '表只计本级',
  },
  { organ: bureau, text: '全市公安机关共收到申请公开件88件，市公安局收到31件。', values, expect: [], note: '两个范围' },
  { organ: bureau, text: '全省公安机关共收到政府信息公开申请880件。', values, expect: [], note: '不是本级的系统' },
  { organ: bureau, text: '全市教育系统共收到政府信息公开申请30件。', values, expect: [], note: '别的系统' },
  {
    organ: '临江市公安局东湖分局',
    text: '2023年，全市公安机关共收到政府信息公开申请30件。',
    values,
    expect: [],
    note: '分局的表不是全市的',
  },

  { organ: government, text: '2023年，县政府收到政府信息公开申请30件。', values, expect: system },
  { organ: government, text: '2023年，县政府收到政府信息公开申请31件。', values, expect: [] },
  {
    organ: government,
    text: '2023年，县政府办受理依申请公开31件。',
    values: more,
    expect: system,
    note: '部分大于全部',
  },
  { organ: government, text: '2023年，县政府办受理依申请公开31件。', values, expect: [] },
  { organ: government, text: '2023年，县政府办公室受理依申请公开9件。', values, expect: [], note: '只是其中一部分' },
  { organ: government, text: '2023年，县政府办公室未收到政府信息公开申请。', values, expect: [], note: '部门可能收到' },
  { organ: '临江县水利局', text: '2023年，县政府收到政府信息公开申请30件。', values, expect: [], note: '不是本局' },

  { organ: '临江县残疾人联合会', text: '县残联全年收到依申请公开件30件。', values, expect: ['requests-received'] },
  { organ: '临江县残疾人联合会', text: '县残联全年收到依申请公开件31件。', values, expect: [] },
  { organ: '临江县妇女联合会', text: '2023年，县妇联没有收到政府信息公开申请。', values, expect: ['requests-none'] },
  {
    organ: '临江市科学技术协会',
    text: '市科协2023年收到政府信息公开申请30件。',
    values,
    expect: ['requests-received'],
  },
  {
    organ: '临江市归国华侨联合会',
    text: '市侨联2023年收到政府信息公开申请30件。',
    values,
    expect: ['requests-received'],
  },
  {
    organ: '临江县供销合作社联合社',
    text: '2023年度，县供销社没有接到要求公开政府信息的书面或口头申请。',
    values,
    expect: ['requests-none'],
  },
  { organ: '临江县残疾人联合会', text: '县妇联全年收到依申请公开件30件。', values, expect: [], note: '不是本机关' },
  { organ: '临江县残疾人联合会', text: '县残联系人全年收到申请公开件30件。', values, expect: [], note: '联系人' },
];
