import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;
const received = ['requests-received'];

export const cases: readonly SentenceCase[] = [
  { text: '本年度收到水利信息公开申请61件。', values, expect: received },
  { text: '本年度收到水利信息公开申请67件。', values, expect: [] },
  { text: '全年共受理水行政许可类信息公开申请61件。', values, expect: received },
  { text: '全年受理水行政许可类信息公开申请61件。', values, expect: [], note: '没有“共”，可能只是一类' },
  { text: '我镇共收到村级财务信息公开申请61件。', organ: '青溪县柳桥镇人民政府', values, expect: received },
  { text: '全年收到要求公开用水信息的申请61件。', values, expect: received },
  { text: '全年收到要求公开用水信息的申请67件。', values, expect: [] },
  { text: '全年收到水利信息公开申请61件，其中自然人申请59件。', values, expect: received },
  { text: '收到涉及水利类信息公开申请12件。', values, expect: [], note: '一部分' },
  { text: '收到关于水利工程的信息公开申请12件。', values, expect: [], note: '一部分' },
  { text: '收到申请67件，其中水利信息公开申请12件。', values, expect: [], note: '一部分' },
  { text: '收到水利信息公开申请12件，规划信息公开申请55件。', values, expect: [], note: '两类' },
  { text: '全年收到政府信息公开申请67件。收到水利信息公开申请12件。', values, expect: [], note: '前面已有总数' },
  { text: '收到水利信息公开申请12件，占申请总数的18%。', values, expect: [], note: '占总数的一部分' },
  { text: '收到征地类信息公开申请12件，较为集中。', values, expect: [], note: '一类' },
  { text: '2019年至2022年收到水利信息公开申请12件。', values, expect: [], note: '别的年份' },
  { text: '县住建局收到水利信息公开申请12件。', values, expect: [], note: '别的机关' },
  { text: '县水利信息公开申请系统收到12件。', values, expect: [] },
  { text: '收到非政府信息公开申请12件。', values, expect: [], note: '不是信息公开申请' },
  { text: '全年用水信息依申请公开收到61件。', values, expect: received },
  { text: '柳桥村信息公开申请收到12件。', values, expect: [], note: '别人的申请' },
  { text: '全年收到用水户政府信息公开申请12件。', values, expect: [], note: '某一类申请人' },
  { text: '全年收到纳税人政府信息公开申请61件。', organ: '青溪县税务局', values, expect: received },
];
