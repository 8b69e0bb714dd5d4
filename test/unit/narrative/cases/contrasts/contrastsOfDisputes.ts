import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '本行政机关被诉讼的案件共计1件，未被纠错；复议案件共计2件，尚未审结。',
    organ: '临江市规划和自然资源局',
    values: {
      'disputes.directLitigation.other': 1,
      'disputes.reconsideration.pending': 2,
      'disputes.reconsideration.total': 2,
      'disputes.directLitigation.total': 1,
    },
  },
  {
    text: '2023年，安水街道无因政府信息公开工作被申请行政复议、提起行政诉讼方面的情况。',
    organ: '安水街道办事处',
    values: {},
    against: [['disputes-none', { 'disputes.reconsideration.total': 1 }]],
  },
  {
    text: '因政府信息公开被提起行政诉讼2件，目前均未审结。',
    values: { 'disputes.directLitigation.pending': 2, 'disputes.directLitigation.total': 2 },
    against: [['litigation', { 'disputes.directLitigation.pending': 1, 'disputes.directLitigation.upheld': 1 }]],
  },
  {
    text: '因依申请公开答复引起的行政复议3起，其中2起维持、1起被责令重新答复；行政诉讼案件1起，一审判决驳回原告诉讼请求。',
    organ: '临江市生态环境局',
    values: {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 1,
      'disputes.directLitigation.upheld': 1,
      'disputes.reconsideration.total': 3,
      'disputes.directLitigation.total': 1,
    },
    against: [
      ['reconsideration', { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.other': 1 }],
      ['litigation', { 'disputes.directLitigation.total': 2 }],
    ],
  },
  {
    text: '2023年我局被提起信息公开类行政诉讼0起、行政复议1起，复议结果为维持。',
    organ: '临江市民政局',
    values: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 },
    against: [
      ['disputes-none', { 'disputes.directLitigation.total': 1 }],
      ['reconsideration', { 'disputes.reconsideration.total': 2 }],
    ],
  },
  {
    text: '2021年，我局未发生依申请公开政府信息方面的行政复议和行政诉讼。',
    organ: '天镇县信访局',
    year: 2021,
    values: {},
    against: [['disputes-none', { 'disputes.reconsideration.total': 1 }]],
  },
  {
    text: '全年因信息公开引发行政复议案件4件，结果维持3件，1件尚在审理；引发行政诉讼案件2件，均判决驳回诉讼请求。',
    organ: '湘水市住房和城乡建设局',
    year: 2022,
    values: {
      'disputes.reconsideration.upheld': 3,
      'disputes.reconsideration.pending': 1,
      'disputes.directLitigation.upheld': 2,
      'disputes.reconsideration.total': 4,
      'disputes.directLitigation.total': 2,
    },
    against: [
      ['reconsideration', { 'disputes.reconsideration.total': 5 }],
      ['litigation', { 'disputes.directLitigation.total': 3 }],
    ],
  },
  {
    text: '被复议7件（维持5件、纠正1件、其他1件），被诉3件（维持2件，尚未审结1件）。',
    organ: '桂水市市场监督管理局',
    year: 2022,
    section: 'disputes',
    values: {
      'disputes.reconsideration.upheld': 5,
      'disputes.reconsideration.corrected': 1,
      'disputes.reconsideration.other': 1,
      'disputes.directLitigation.upheld': 2,
      'disputes.directLitigation.pending': 1,
      'disputes.reconsideration.total': 7,
      'disputes.directLitigation.total': 3,
    },
    against: [
      ['reconsideration', { 'disputes.reconsideration.total': 8 }],
      ['litigation', { 'disputes.directLitigation.total': 4 }],
    ],
  },
  {
    text: '全区因政府信息公开工作被申请行政复议共31件，被提起行政诉讼共12件，其中未经复议直接起诉9件，复议后起诉3件。',
    organ: '辽河区人民政府',
    year: 2024,
    values: {
      'disputes.reconsideration.upheld': 31,
      'disputes.directLitigation.upheld': 9,
      'disputes.litigationAfterReconsideration.upheld': 3,
      'disputes.reconsideration.total': 31,
      'disputes.directLitigation.total': 9,
      'disputes.litigationAfterReconsideration.total': 3,
    },
    against: [['reconsideration', { 'disputes.reconsideration.total': 30 }]],
  },
  {
    text: '我局被申请政府信息公开类行政复议1件，复议机关予以维持；被提起政府信息公开类行政诉讼1件，法院判决我局胜诉。',
    organ: '渝水区司法局',
    year: 2021,
    values: {
      'disputes.reconsideration.upheld': 1,
      'disputes.directLitigation.upheld': 1,
      'disputes.reconsideration.total': 1,
      'disputes.directLitigation.total': 1,
    },
    against: [
      ['reconsideration', { 'disputes.reconsideration.total': 2 }],
      ['litigation', { 'disputes.directLitigation.total': 2 }],
    ],
  },
  {
    text: '（二）依申请公开情况。针对我委信息公开答复提起的行政复议9件，其中被维持8件，被纠错1件；针对我委信息公开答复提起的行政诉讼4件，均获胜诉。',
    organ: '京水区住房和城乡建设委员会',
    year: 2021,
    values: {
      'disputes.reconsideration.upheld': 8,
      'disputes.reconsideration.corrected': 1,
      'disputes.directLitigation.upheld': 4,
      'disputes.reconsideration.total': 9,
      'disputes.directLitigation.total': 4,
    },
    against: [
      ['reconsideration', { 'disputes.reconsideration.total': 10 }],
      ['litigation', { 'disputes.directLitigation.total': 5 }],
    ],
  },
  {
    text: '政府信息公开引起的行政复议案件共5件：3件被维持，2件仍在审理中；行政诉讼案件0件。',
    organ: '鄂水市生态环境局',
    year: 2022,
    values: {
      'disputes.reconsideration.upheld': 3,
      'disputes.reconsideration.pending': 2,
      'disputes.reconsideration.total': 5,
    },
    against: [
      ['reconsideration', { 'disputes.reconsideration.total': 6 }],
      ['disputes-none', { 'disputes.directLitigation.total': 1 }],
    ],
  },
  {
    text: '全市因政府信息公开发生行政复议案件46件，行政诉讼案件21件（未经复议直接起诉15件，复议后起诉6件）。',
    organ: '琼水市人民政府',
    year: 2022,
    values: {
      'disputes.reconsideration.upheld': 46,
      'disputes.directLitigation.upheld': 15,
      'disputes.litigationAfterReconsideration.upheld': 6,
      'disputes.reconsideration.total': 46,
      'disputes.directLitigation.total': 15,
      'disputes.litigationAfterReconsideration.total': 6,
    },
    against: [['reconsideration', { 'disputes.reconsideration.total': 47 }]],
  },
  {
    text: '（二）依申请公开情况。全年发生信息公开类行政复议2起，1起维持，1起申请人撤回。',
    organ: '苏水街道办事处',
    year: 2024,
    values: {
      'disputes.reconsideration.upheld': 1,
      'disputes.reconsideration.other': 1,
      'disputes.reconsideration.total': 2,
    },
    against: [['reconsideration', { 'disputes.reconsideration.total': 3 }]],
  },
  {
    text: '本年度没有因政府信息公开工作被申请行政复议或者提起行政诉讼的情况发生。',
    organ: '皖水镇人民政府',
    year: 2022,
    section: 'disputes',
    values: {},
    against: [['disputes-none', { 'disputes.reconsideration.total': 1 }]],
  },
  {
    text: '因政府信息公开引起的行政诉讼1件，目前尚未审结。',
    values: { 'disputes.directLitigation.pending': 1, 'disputes.directLitigation.total': 1 },
    against: [['litigation', { 'disputes.directLitigation.pending': 0, 'disputes.directLitigation.upheld': 1 }]],
  },
]);
