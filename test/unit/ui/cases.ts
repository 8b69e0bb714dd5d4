import type { PageState } from '../../../src/platform/messages/pageStateSchema';
import { finding, itemOf, nothing, page, report, result } from './pageStates';

/** The cases that the popup is looked at in; their texts are made up, their shapes are those of real pages. */

export const reconsideration = finding({
  id: 'disputes/group-total@reconsideration',
  message: {
    zh: '表四“行政复议”四项之和为 11，“总计”填 0，相差 11',
    en: 'Table 4, reconsideration: the four results give 11, the total says 0',
  },
  addresses: ['total', 'upheld', 'corrected', 'other', 'pending'].map((column) => `disputes.reconsideration.${column}`),
  section: 'disputes',
  equation: {
    left: ['upheld', 'corrected', 'other', 'pending'].map((column) => `disputes.reconsideration.${column}`),
    right: ['disputes.reconsideration.total'],
  },
  expected: 11,
  actual: 0,
  difference: -11,
  basis: { title: '年度报告表四', clause: '“总计”栏' },
});

export const received = finding({
  id: 'narrative/requests-received@4f1c',
  severity: 'warning',
  message: {
    zh: '第一部分写“受理申请 2 件”，表三“本年新收”总计为 3',
    en: 'The prose says 2 requests, table 3 says 3',
  },
  addresses: ['requests.newReceived.total'],
  section: 'overview',
});

export const wording = finding({
  id: 'sections/heading-wording@all',
  severity: 'info',
  message: { zh: '标题“二、行政机关主动公开政府信息情况”与格式用语不同', en: 'One heading is worded differently' },
  addresses: ['sections.proactive'],
  basis: { title: '《年度报告格式》', clause: '标题' },
});

const values = {
  'disputes.reconsideration.upheld': 10,
  'disputes.reconsideration.corrected': 1,
  'disputes.reconsideration.other': 0,
  'disputes.reconsideration.pending': 0,
  'disputes.reconsideration.total': 0,
};

export const failed = result({
  verdict: 'fail',
  report: report({ values }),
  findings: [reconsideration, received, wording],
  items: [itemOf(received), itemOf(wording), itemOf(reconsideration)],
  diagnosis: {
    repairs: [{ address: 'disputes.reconsideration.total', reported: 0, suggested: 11 }],
    candidates: [],
  },
  summary: { error: 1, warning: 1, info: 1, pass: 41 },
});

const unread = ['regulations', 'normativeDocuments'].flatMap((row) =>
  ['issued', 'repealed', 'inForce'].map((field) => `proactive.${row}.${field}`),
);
const unreadTableTwo = [
  ...unread,
  ...['licensing', 'penalties', 'coercion'].map((row) => `proactive.${row}.decisions`),
  'proactive.fees.amount',
];
const missing = (addresses: readonly string[]) =>
  Object.fromEntries(addresses.map((address) => [address, { state: 'missing' as const, raw: '' }]));

export const pictured = finding({
  id: 'structure/table-as-image@proactive',
  severity: 'warning',
  message: { zh: '第二部分的表格是图片', en: 'The table of part two is a picture' },
  addresses: ['tables.proactive'],
});

const link = (text: string, url: string) => ({ text, url });

const nothingRead = result({ verdict: 'notReport', report: null, coverage: { read: 0, blank: 0, expected: 0 } });

export const cases = {
  pass: page(result({ findings: [wording], items: [itemOf(wording)], summary: { info: 1 } })),
  passBesideBlanks: page(
    result({ coverage: { read: 200, blank: 125, expected: 200 }, summary: { pass: 12, passBesideBlanks: 30 } }),
  ),
  fail: page(failed, { currentItem: reconsideration.id, hiddenItems: [received.id] }),
  review: page(
    result({ verdict: 'review', findings: [received], items: [itemOf(received)], summary: { warning: 1, pass: 42 } }),
  ),
  incomplete: page(
    result({
      verdict: 'incomplete',
      coverage: { read: 190, blank: 0, expected: 200 },
      report: report({ states: missing(unreadTableTwo), sections: { otherMatters: 'missing', problems: 'empty' } }),
      summary: { notAssessable: 3, pass: 39 },
    }),
  ),
  pictures: page(
    result({
      verdict: 'incomplete',
      coverage: { read: 190, blank: 0, expected: 200 },
      report: report({ states: missing(unreadTableTwo), sections: { proactive: 'unreadable' } }),
      findings: [pictured],
      items: [itemOf(pictured)],
      summary: { warning: 1 },
    }),
    { observed: { ...nothing, headings: 6, pictures: 1 } },
  ),
  attachment: page(result({ verdict: 'notReport', report: null, coverage: { read: 0, blank: 0, expected: 0 } }), {
    observed: {
      ...nothing,
      attachments: [
        link('云江市发展和改革局2023年政府信息公开工作年度报告.pdf', 'http://www.yunjiang.gov.cn/a/P0202401.pdf'),
        link('附件：年报.docx', 'http://www.yunjiang.gov.cn/a/P0202402.docx'),
      ],
    },
  }),
  frame: page(result({ verdict: 'notReport', report: null, coverage: { read: 0, blank: 0, expected: 0 } }), {
    observed: { ...nothing, foreignFrames: ['http://xxgk.example.org/report/2023.html'], isReportInFrame: true },
  }),
  maybeFrame: page(nothingRead, { observed: { ...nothing, foreignFrames: ['http://xxgk.example.org/map.html'] } }),
  otherKind: page(nothingRead, { observed: { ...nothing, headings: 6, otherKind: '关于编制年度报告的通知' } }),
  list: page(result({ verdict: 'notReport', report: null, coverage: { read: 0, blank: 0, expected: 0 } }), {
    observed: {
      ...nothing,
      reportLinks: [2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016].map((year) =>
        link(`云江市发展和改革局${year}年政府信息公开工作年度报告`, `http://www.yunjiang.gov.cn/gk/${year}.html`),
      ),
    },
  }),
  notReport: page(result({ verdict: 'notReport', report: null, coverage: { read: 0, blank: 0, expected: 0 } }), {
    observed: { ...nothing, headings: 1 },
  }),
  stale: page(failed, { isStale: true }),
  editor: page(failed, { isEditor: true }),
  foreignHost: page(
    result({ source: { ...result().source, url: 'http://61.150.65.235/gk/1.html', others: ['2022年年报'] } }),
    { observed: { ...nothing, headings: 6 } },
  ),
  halted: page(
    result({
      verdict: 'notReport',
      report: null,
      coverage: { read: 0, blank: 0, expected: 0 },
      error: { code: 'stopped', message: { zh: '核验中途停止', en: 'The check stopped' } },
    }),
  ),
  tooLarge: page({
    ...nothingRead,
    error: { code: 'tooLarge', message: { zh: '页面超过 10 MB', en: 'The page is larger than 10 MB' } },
  }),
} satisfies Record<string, PageState>;
