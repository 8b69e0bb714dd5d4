import { describe, expect, it } from 'vitest';
import { circled } from '../../../src/result/itemNumbers';
import { diagnosticText } from '../../../src/ui/model/diagnosticText';
import { hintViewsOf } from '../../../src/ui/model/hintViews';
import { itemViewsOf } from '../../../src/ui/model/itemViews';
import { linkListsOf } from '../../../src/ui/model/linkLists';
import { popupView } from '../../../src/ui/model/popupView';
import { hintsOf } from '../../../src/words/hints';
import { cases, received, reconsideration, wording } from './cases';
import { book, finding, itemOf, nothing, page, result } from './pageStates';

describe('items', () => {
  it('are listed by weight and numbered in page order; infos carry no number and are listed apart', () => {
    const view = popupView({ kind: 'page', page: cases.fail }, 'zh', book);
    expect(view.items.map(({ number, word, id }) => [number, word, id])).toEqual([
      // 不符 before 存疑, each with the number that it has on the page.
      ['②', 'countError', reconsideration.id],
      ['①', 'countWarning', received.id],
    ]);
    expect(view.infos.map(({ number, word, id }) => [number, word, id])).toEqual([[null, 'info', wording.id]]);
  });

  it('say where they stand, what is hidden, and what their rule says', () => {
    const [first, , third] = itemViewsOf(cases.fail, 'zh', book);
    expect(first).toMatchObject({ isHidden: true, isCurrent: false, bases: [], fix: '核对文字所述口径。' });
    expect(third).toMatchObject({
      isHidden: false,
      isCurrent: true,
      relations: 1,
      text: '表四“行政复议”“总计”列，疑在此格：填报 0，若为 11，该组关系成立',
      bases: ['年度报告表四“总计”栏'],
      why: '每件案件只有一种结果。',
    });
  });

  it('count the relations that one slip broke, and speak English to who reads it', () => {
    const row = finding({
      id: 'requests/row-total@granted',
      message: { zh: '各列之和不等于总计', en: 'the row does not add up' },
      addresses: ['requests.granted.total'],
      equation: { left: ['requests.granted.naturalPerson'], right: ['requests.granted.total'] },
      expected: 2,
      actual: 3,
      basis: { title: '年度报告表三', clause: '“总计”栏' },
    });
    const column = finding({
      id: 'requests/outcome-total@total',
      message: { zh: '各行之和不等于总计', en: 'the column does not add up' },
      addresses: ['requests.outcomeTotal.total'],
      equation: { left: ['requests.granted.total'], right: ['requests.outcomeTotal.total'] },
      expected: 2,
      actual: 3,
      basis: { title: '年度报告表三', clause: '（七）总计' },
    });
    const one = page(result({ findings: [row, column], items: [itemOf(row, column)] }));
    expect(itemViewsOf(one, 'en', book)).toMatchObject([
      {
        relations: 2,
        text: 'Table 3: 2 relations do not hold, in 1 row and 1 column',
        others: ['the row does not add up', 'the column does not add up'],
        // As on the card: what all of them rest on, and the advice for several.
        bases: ['年度报告表三“总计”栏', '年度报告表三（七）总计'],
        fix: 'Check the rows and columns in question cell by cell for figures in the wrong place; go by the register, and do not alter figures only to make the sum agree.',
      },
    ]);
  });

  it('give the sums of a column too long for a line, its terms below', () => {
    const rows = ['outcomeTotal', 'granted', 'partiallyGranted', 'denied.stateSecret', 'denied.otherLaw'];
    const more = ['denied.threeSecurities', 'denied.thirdParty', 'denied.internalAffairs', 'denied.processInfo'];
    const column = finding({
      id: 'requests/outcome-total@total',
      message: { zh: '一长串算式', en: 'a long sum' },
      addresses: [...rows, ...more].map((row) => `requests.${row}.total`),
      equation: {
        left: [...rows.slice(1), ...more].map((row) => `requests.${row}.total`),
        right: ['requests.outcomeTotal.total'],
      },
      expected: 158,
      actual: 81,
    });
    const [view] = itemViewsOf(page(result({ findings: [column], items: [itemOf(column)] })), 'zh', book);
    expect(view?.text).toEqual({ key: 'itemSum', args: ['表三“（七）总计”行“总计”列', '158', '81', '77'] });
    expect(view?.others).toEqual(['一长串算式']);
  });

  it.each([
    [1, '①'],
    [20, '⑳'],
    [21, '㉑'],
    [35, '㉟'],
    [36, '㊱'],
    [50, '㊿'],
    [51, '(51)'],
  ])('number %i is printed %s', (number, printed) => expect(circled(number)).toBe(printed));
});

describe('the hint', () => {
  it('is silent where an item is headed by the cell, or by the two columns', () => {
    expect(hintsOf(cases.fail.result.diagnosis, 'zh')).toEqual([]);
    const candidates = [{ rows: [], columns: ['naturalPerson', 'commercial'], addresses: [] }];
    expect(hintsOf({ repairs: [], candidates }, 'zh')).toEqual([]);
  });
  it.each([
    [
      { rows: ['granted'], columns: ['naturalPerson', 'commercial'], addresses: [] },
      '“（一）予以公开”行、“自然人”列、“商业企业”列',
    ],
    [{ rows: ['denied.thirdParty'], columns: [], addresses: [] }, '“（三）不予公开—4.保护第三方合法权益”行'],
    [{ rows: ['reconsideration'], columns: ['upheld'], addresses: [] }, '“行政复议”行、“结果维持”列'],
    [
      { rows: ['reconsideration'], columns: ['upheld'], addresses: ['disputes.reconsideration.upheld'] },
      '表四“行政复议”“结果维持”列',
    ],
  ])('names what equally good answers share: %j', (candidate, named) => {
    expect(hintsOf({ repairs: [], candidates: [candidate] }, 'zh')).toEqual([{ key: 'hintCandidates', args: [named] }]);
  });
});

describe('a press on a hint', () => {
  it.each([
    [{ rows: ['reconsideration'], columns: ['upheld'], addresses: [] }, reconsideration.id],
    [{ rows: [], columns: [], addresses: ['disputes.reconsideration.upheld'] }, reconsideration.id],
    [{ rows: ['granted'], columns: ['commercial'], addresses: [] }, null],
  ])('leads to the problem whose cells it names: %j', (candidate, item) => {
    const fail = { ...cases.fail.result, diagnosis: { repairs: [], candidates: [candidate] } };
    expect(hintViewsOf(fail, 'zh').map((hint) => hint.item)).toEqual([item]);
  });
});

describe('links', () => {
  const url = 'http://www.yunjiang.gov.cn/1.pdf';
  it('are those that can be followed, each once', () => {
    const attachments = [
      { text: '年报', url },
      { text: '年报', url },
      { text: '打印', url: 'javascript:print()' },
      { text: '', url: 'data:text/html,x' },
      { text: '附件', url: './W0202.doc' },
    ];
    expect(linkListsOf('attachment', page(result(), { observed: { ...nothing, attachments } }))).toEqual([
      {
        title: 'linksAttachments',
        links: [
          { text: '年报', url },
          { text: '附件', url: 'http://www.yunjiang.gov.cn/gk/202401/W0202.doc' },
        ],
      },
    ]);
  });
  it('lead to files on the disk only from a page on the disk', () => {
    const attachments = [{ text: '年报', url: 'file:///etc/年报.pdf' }];
    const from = (url: string) =>
      linkListsOf(
        'attachment',
        page(result({ source: { ...result().source, url } }), { observed: { ...nothing, attachments } }),
      );
    expect(from('http://www.yunjiang.gov.cn/a.html')).toEqual([]);
    expect(from('file:///home/a.html')).toHaveLength(1);
  });

  it('are left out beside a report that was read', () => {
    expect(linkListsOf('pass', page(result(), { observed: { ...nothing, attachments: [{ text: '', url }] } }))).toEqual(
      [],
    );
  });
});

describe('the diagnostics', () => {
  it('say what was found and where, without a word of the report', () => {
    expect(diagnosticText({ kind: 'page', page: cases.fail }, 'Chromium 102')).toBe(
      [
        '勾稽 Gouji',
        '版本 version: 0.1.0, rules 2026-11-23',
        '网址 url: http://www.yunjiang.gov.cn/gk/202401/t20240119_1234.html (live)',
        '结论 verdict: fail',
        '查找 looked for: balanceNote true, articleClauses true, headings 6',
        '页面 page: reportLinks 0, attachments 0, foreignFrames 0, pictures 0',
        '版式 editions: proactive 2021, requests 2021',
        '覆盖 coverage: expected 200, read 200, blank 0',
        '部分 sections: overview present, proactive present, requests present, disputes present, problems present, otherMatters present',
        '格 cells proactive: number 10',
        '格 cells requests: number 175',
        '格 cells disputes: number 15',
        '计数 summary: error 1, warning 1, info 1, pass 41, passBesideBlanks 0, notAssessable 0, absent 0',
        '位置 found: disputes/group-total error @ disputes.reconsideration.total disputes.reconsideration.upheld disputes.reconsideration.corrected +2',
        '位置 found: narrative/requests-received warning @ requests.newReceived.total',
        '位置 found: sections/heading-wording info @ sections.proactive',
        '浏览器 browser: Chromium 102',
      ].join('\n'),
    );
  });
  it('say where a check stopped', () => {
    expect(diagnosticText({ kind: 'page', page: cases.tooLarge }, 'x')).toContain('中止 error: tooLarge');
  });
  it('say that a tab stayed closed', () => {
    expect(diagnosticText({ kind: 'notAllowed' }, 'x')).toBe('勾稽 Gouji\n状态 state: notAllowed\n浏览器 browser: x');
  });
});
