import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = { ...table, 'proactive.fees.amount': 12 };

export const cases: readonly SentenceCase[] = [
  { text: '我局处理行政许可200件，行政处罚30件。', values, expect: ['decisions', 'decisions'] },
  { text: '我局行政许可0件，行政处罚0件，行政强制0件。', values, expect: ['decisions', 'decisions', 'decisions'] },
  {
    text: '全年行政许可、行政处罚、行政强制决定数量分别为200件、30件和5件。',
    values,
    expect: ['decisions', 'decisions', 'decisions'],
  },
  { text: '全年作出行政许可决定0.5万件。', values, expect: ['decisions'] },
  { text: '未作出行政强制和行政征收决定。', values, expect: ['decisions'] },
  { text: '收取行政事业性收费16.5万元。', values, expect: ['charges'] },
  { text: '我局行政事业性收费0元。', values, expect: ['charges'] },
  { text: '我局不涉及行政事业性收费。', values, expect: ['charges'] },
  { text: '未收取行政事业性收费。', values, expect: ['charges'] },
  { text: '全年作出行政许可决定0.02万件。', values, expect: [], note: '210约为0.02万' },
  { text: '行政事业性收费120000元。', values, expect: [] },
  { text: '行政事业性收费目录1份，涉及收费项目3项。', values, expect: [] },
  { text: '减免行政事业性收费30万元。', values, expect: [] },
  { text: '未新增行政事业性收费项目。', values, expect: [] },
  { text: '代收行政事业性收费30万元。', values, expect: [] },
  { text: '办理行政许可300件。', values, expect: [], note: '含不予许可的' },
  { text: '作出行政处罚、行政检查决定40件。', values, expect: [], note: '连同检查' },
  { text: '行政许可事项15项，行政强制事项0项。', values, expect: [] },
  { text: '公开行政许可信息0条。', values, expect: [] },
  { text: '行政许可信息0条、行政处罚信息0条。', values, expect: [] },
  { text: '取消行政许可事项0项。', values, expect: [] },
];
