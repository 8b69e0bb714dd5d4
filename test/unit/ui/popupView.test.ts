import { describe, expect, it } from 'vitest';
import type { Opening } from '../../../src/platform/tab/opening';
import { popupView } from '../../../src/ui/model/popupView';
import { cases } from './cases';
import { book, finding, itemOf, nothing, page, report, result } from './pageStates';

const opened = (name: keyof typeof cases): Opening => ({ kind: 'page', page: cases[name] });
const viewOf = (opening: Opening) => popupView(opening, 'zh', book);

describe('a state has its own tone, headline and sentences', () => {
  const table: [name: keyof typeof cases, state: string, tone: string, headline: string, sentences: string[]][] = [
    ['pass', 'pass', 'pass', 'headlinePass', ['sayRelationsPass', 'saySectionsComplete', 'sayPassCaveat']],
    [
      'passBesideBlanks',
      'pass',
      'unknown',
      'headlinePassBlanks',
      ['sayRelationsPass', 'sayRelationsBlanks', 'saySectionsComplete', 'sayBlanksCaveat', 'sayPassCaveat'],
    ],
    ['fail', 'fail', 'fail', 'headlineFailReview', ['sayLedgerCaveat']],
    ['review', 'review', 'review', 'headlineReview', ['sayReviewCaveat']],
    [
      'incomplete',
      'incomplete',
      'unknown',
      'headlineIncomplete',
      ['sayUnreadParts', 'sayReadParts', 'sayRelationsPass', 'sayRelationsUnassessed', 'sayOtherPartsHold'],
    ],
    [
      'pictures',
      'pictures',
      'unknown',
      'headlinePartPictures',
      ['sayPictures', 'sayUnreadParts', 'sayReadParts', 'sayRelationsPass', 'sayOtherPartsHold'],
    ],
    ['attachment', 'attachment', 'unknown', 'headlineAttachment', ['sayAttachment']],
    ['frame', 'frame', 'unknown', 'headlineFrame', ['sayFrame']],
    ['maybeFrame', 'frame', 'unknown', 'headlineMaybeFrame', ['sayFrame']],
    ['otherKind', 'otherKind', 'unknown', 'headlineOtherKind', ['sayOtherKind']],
    ['list', 'list', 'unknown', 'headlineList', ['sayList']],
    ['notReport', 'notReport', 'unknown', 'headlineNotReport', ['sayLookedFor', 'sayNotReportReach']],
    ['halted', 'halted', 'unknown', 'headlineHalted', ['sayStopped', 'sayHalted']],
    ['tooLarge', 'halted', 'unknown', 'headlineTooLarge', ['sayTooLarge']],
  ];
  it.each(table)('%s', (name, state, tone, headline, sentences) => {
    const view = viewOf(opened(name));
    expect({ state: view.state, tone: view.tone, headline: view.headline.key }).toEqual({ state, tone, headline });
    expect(view.sentences.map(({ key }) => key)).toEqual(sentences);
  });
});

describe('a tab that says nothing still gets a sentence', () => {
  const table: [kind: 'reading' | 'notAllowed' | 'fileNeedsPermission' | 'noAnswer', headline: string, says: string][] =
    [
      ['reading', 'headlineReading', 'sayReading'],
      ['notAllowed', 'headlineNotAllowed', 'sayNotAllowed'],
      ['fileNeedsPermission', 'headlineFilePermission', 'sayFilePermission'],
      ['noAnswer', 'headlineNoAnswer', 'sayNoAnswer'],
    ];
  it.each(table)('%s', (kind, headline, says) => {
    const view = viewOf({ kind });
    expect([view.headline.key, ...view.sentences.map(({ key }) => key)]).toEqual([headline, says]);
    expect(view.hasReport).toBe(false);
  });
});

describe('green is only for what was read and printed', () => {
  const table: [read: number, blank: number, pass: number, tone: string][] = [
    [200, 0, 42, 'pass'],
    [200, 20, 42, 'pass'],
    [200, 21, 42, 'unknown'],
    [199, 0, 42, 'unknown'],
    [200, 0, 0, 'unknown'],
  ];
  it.each(table)('%i read, %i blank, %i hold: %s', (read, blank, pass, tone) => {
    const of = result({ coverage: { read, blank, expected: 200 }, summary: { pass } });
    const view = viewOf({ kind: 'page', page: page(of) });
    expect(view.tone).toBe(tone);
    expect(view.counts.find(({ word }) => word === 'countPass')?.tone).toBe(tone);
  });
});

describe('what is counted', () => {
  it('says the coverage with its blanks', () => {
    expect(viewOf(opened('passBesideBlanks')).coverage).toEqual({
      said: { key: 'coverage', args: ['200', '200', '125'] },
      numbers: 75,
      blank: 125,
      unread: 0,
    });
  });
  it('takes all five counts from the summary', () => {
    const counts = viewOf(opened('incomplete')).counts.map(({ word, count }) => [word, count]);
    expect(counts).toEqual([
      ['countError', 0],
      ['countWarning', 0],
      ['countPass', 39],
      ['countPassBlanks', 0],
      ['countUnassessed', 3],
    ]);
  });
});

describe('which of the states a page without a report is in', () => {
  const link = { text: '年报', url: 'http://www.yunjiang.gov.cn/1' };
  const table: [what: string, observed: Partial<typeof nothing>, state: string][] = [
    ['two links', { reportLinks: [link, link], attachments: [link], foreignFrames: ['http://a.cn/'] }, 'list'],
    ['a frame and an attachment', { foreignFrames: ['http://a.cn/'], attachments: [link] }, 'frame'],
    ['an attachment and one link', { attachments: [link], reportLinks: [link] }, 'attachment'],
    ['a file of another matter', { attachments: [{ ...link, text: '停水通知.pdf' }] }, 'notReport'],
    ['two links, and a frame known to hold a report', { reportLinks: [link, link], isReportInFrame: true }, 'frame'],
    ['another kind of page with files', { otherKind: '关于编制年报的通知', attachments: [link] }, 'otherKind'],
    ['pictures under headings', { pictures: 3, headings: 6, reportLinks: [link] }, 'pictures'],
    ['pictures without a heading', { pictures: 3 }, 'notReport'],
    ['one link', { reportLinks: [link] }, 'list'],
    ['nothing', {}, 'notReport'],
  ];
  it.each(table)('%s', (_, observed, state) => {
    const of = result({ verdict: 'notReport', report: null, coverage: { read: 0, blank: 0, expected: 0 } });
    expect(viewOf({ kind: 'page', page: page(of, { observed: { ...nothing, ...observed } }) }).state).toBe(state);
  });
});

describe('a list page', () => {
  it('counts a link once, however often the page prints it', () => {
    const [link] = cases.list.observed.reportLinks;
    const observed = {
      ...cases.list.observed,
      reportLinks: [...cases.list.observed.reportLinks, ...(link ? [link] : [])],
    };
    const view = viewOf({ kind: 'page', page: { ...cases.list, observed } });
    expect(view.headline).toEqual({ key: 'headlineList', args: ['8'] });
    expect(view.links.map(({ links }) => links.length)).toEqual([8]);
  });
});

describe('notices stand over any state', () => {
  it('a changed page', () => {
    expect(viewOf(opened('stale')).notices).toEqual([{ key: 'noticeStale', args: [] }]);
    expect(viewOf(opened('stale')).state).toBe('fail');
  });
  it('an editor', () => expect(viewOf(opened('editor')).notices).toEqual([{ key: 'noticeEditor', args: [] }]));
  it('tables in a tab that is not open', () => {
    const view = viewOf({ kind: 'page', page: { ...cases.pass, isUnseen: true } });
    expect(view.notices).toEqual([{ key: 'noticeUnseen', args: [] }]);
  });
  it('another host, and a second report', () => {
    expect(viewOf(opened('foreignHost')).notices).toEqual([
      { key: 'noticeForeignHost', args: ['61.150.65.235'] },
      { key: 'noticeOthersHow', args: [{ key: 'noticeOthers', args: ['1', '2022年年报'] }] },
    ]);
  });
});

describe('what was not read is named', () => {
  const says = (name: keyof typeof cases) =>
    viewOf(opened(name)).sentences.filter(({ key }) => key === 'sayUnreadParts');
  it('a table of which nothing was read', () => expect(says('incomplete')[0]?.args).toEqual(['表二']));
  it('a part that is a picture, once', () => {
    expect(says('pictures')[0]?.args).toEqual(['“二、主动公开政府信息情况”']);
  });
  it('a table that was read in part', () => {
    const states = { 'disputes.reconsideration.total': { state: 'missing' as const, raw: '' } };
    const of = result({ verdict: 'incomplete', report: report({ states }) });
    expect(viewOf({ kind: 'page', page: page(of) }).sentences[0]).toEqual({
      key: 'sayTableShort',
      args: ['表四', '15', '14'],
    });
  });
  it('the other pages of a report, and no table that is printed twice', () => {
    const pages = finding({
      id: 'structure/several-pages@page',
      severity: 'info',
      message: { zh: '报告分在几页上', en: 'several pages' },
      addresses: ['page'],
    });
    const of = result({ verdict: 'incomplete', findings: [pages], items: [itemOf(pages)] });
    const keys = viewOf({ kind: 'page', page: page(of) }).sentences.map(({ key }) => key);
    expect(keys).toContain('saySeveralPages');
    expect(keys).not.toContain('sayTableAgain');
  });
  it('a table without a single number', () => {
    const disputes = Object.keys(report().cells).filter((address) => address.startsWith('disputes.'));
    const states = Object.fromEntries(disputes.map((address) => [address, { state: 'blank' as const, raw: '' }]));
    const of = result({ verdict: 'incomplete', report: report({ states }) });
    expect(viewOf({ kind: 'page', page: page(of) }).sentences[0]).toEqual({ key: 'sayTablesEmpty', args: ['表四'] });
  });
});

it('ticks nothing off of a report in the free form before 2019', () => {
  const form = finding({
    id: 'structure/pre2019-edition@page',
    message: { zh: '这是2018年及以前的年度报告', en: 'A report of 2018 or before' },
    addresses: ['page'],
  });
  const read = result({ verdict: 'incomplete', report: report(), findings: [form], items: [itemOf(form)] });
  expect(viewOf({ kind: 'page', page: page(read) })).toMatchObject({ coverage: null, counts: [], sections: [] });
  const other = result({ verdict: 'incomplete', report: report() });
  expect(viewOf({ kind: 'page', page: page(other) }).sections).toHaveLength(6);
});
