import type { PageState } from '../../platform/messages/pageStateSchema';
import type { Opening } from '../../platform/tab/opening';
import { foreignHost } from '../../report/places/foreignHost';
import { reviewOf } from '../../result/decision';
import { isGreen, switchedOff } from '../../result/isGreen';
import { itemCounts } from '../../result/itemCounts';
import { countByHand, isCorrectedAt } from '../../result/kept/correction';
import { joinNames, type Language } from '../../words/language';
import { type Say, say } from '../../words/say';
import type { MessageKey } from '../../words/translator';
import { isFreeForm } from '../../words/unread';
import { type HintView, hintViewsOf } from './hintViews';
import { type ItemView, itemViewsOf, type RuleBook, unknownReach } from './itemViews';
import { type LinkList, linkListsOf } from './linkLists';
import { type SectionTick, sectionTicksOf } from './sectionTicks';
import { spokenOf } from './sentences';
import { type ViewState, viewStateOf } from './viewState';

/** How a verdict looks; `unknown` is grey: what was not read never looks green. */
export type Tone = 'pass' | 'review' | 'fail' | 'unknown';

/** The share of the cells that hold a number, nothing, or were not read. */
export interface CoverageView {
  readonly said: Say;
  readonly numbers: number;
  readonly blank: number;
  readonly unread: number;
}

export interface CountView {
  readonly word: MessageKey;
  readonly count: number;
  readonly tone: Tone;
}

/** Everything the popup shows, before it has been drawn or put into words. */
export interface PopupView {
  readonly state: ViewState;
  readonly tone: Tone;
  readonly organ: string | null;
  readonly year: string | null;
  /** Which of the two a person gave. */
  readonly byHand: { readonly organ: boolean; readonly year: boolean };
  readonly hasReport: boolean;
  readonly headline: Say;
  readonly sentences: readonly Say[];
  readonly tallies: readonly Say[];
  readonly plain: Say | null;
  readonly notices: readonly Say[];
  readonly coverage: CoverageView | null;
  readonly counts: readonly CountView[];
  readonly sections: readonly SectionTick[];
  readonly items: readonly ItemView[];
  /** Whether the items, by weight, stand in another order than on the page. */
  readonly isReordered: boolean;
  readonly infos: readonly ItemView[];
  readonly hints: readonly HintView[];
  readonly links: readonly LinkList[];
}

function toneOf(state: ViewState, { result }: PageState): Tone {
  if (state === 'fail' || state === 'review') return state;
  return isGreen(result) ? 'pass' : 'unknown';
}

function coverageOf({ coverage: { read, blank, expected } }: PageState['result']): CoverageView | null {
  if (expected === 0) return null;
  return { said: say('coverage', expected, read, blank), numbers: read - blank, blank, unread: expected - read };
}

/** Beside a grey verdict no number is green either. */
function countsOf(result: PageState['result'], verdict: Tone): CountView[] {
  const { summary } = result;
  const { error, warning, personal } = itemCounts(result);
  const counts: [MessageKey, number, Tone][] = [
    ['countError', error, 'fail'],
    ['countWarning', warning, 'review'],
    ...(personal > 0 ? [['countPersonal', personal, 'fail'] satisfies [MessageKey, number, Tone]] : []),
    ['countPass', summary.pass, verdict === 'unknown' ? 'unknown' : 'pass'],
    ['countPassBlanks', summary.passBesideBlanks, 'unknown'],
    ['countUnassessed', summary.notAssessable, 'unknown'],
  ];
  return counts.map(([word, count, tone]) => ({ word, count, tone }));
}

function noticesOf({ result, isStale, isEditor, isUnseen }: PageState, language: Language): Say[] {
  const host = foreignHost(result.source.url);
  const { others } = result.source;
  const { length: off } = switchedOff(result);
  const byHand = countByHand(result);
  const aside = result.items.filter((item) => reviewOf(result, item)?.state === 'notListed').length;
  return [
    ...(isStale ? [say('noticeStale')] : []),
    ...(isEditor ? [say('noticeEditor')] : []),
    ...(host && result.report ? [say('noticeForeignHost', host)] : []),
    ...(others.length > 0
      ? [say('noticeOthersHow', say('noticeOthers', others.length, joinNames(others, language)))]
      : []),
    ...(off > 0 ? [say('noticeSwitchedOff', off)] : []),
    ...(byHand > 0 ? [say(result.verdict === 'pass' ? 'noticePassByHand' : 'noticeByHand', byHand)] : []),
    ...(aside > 0 ? [say('noticeSetAside', aside)] : []),
    ...(isUnseen ? [say('noticeUnseen')] : []),
  ];
}

const WEIGHTS: readonly MessageKey[] = ['countError', 'countPersonal', 'countWarning'];

/** 不符 before 涉个人信息 before 存疑, in page order within. */
function byWeight(items: readonly ItemView[]): ItemView[] {
  return [...items].sort((a, b) => WEIGHTS.indexOf(a.word) - WEIGHTS.indexOf(b.word));
}

const blank = {
  tone: 'unknown',
  organ: null,
  year: null,
  byHand: { organ: false, year: false },
  hasReport: false,
  notices: [],
  coverage: null,
  counts: [],
  sections: [],
  items: [],
  isReordered: false,
  infos: [],
  hints: [],
  links: [],
} as const;

/** What the popup says of a tab: pure, so that every state can be looked at without a browser. */
export function popupView(opening: Opening, language: Language, book: RuleBook, reachOf = unknownReach): PopupView {
  const state = viewStateOf(opening);
  const said = { state, ...spokenOf(state, opening, language) };
  if (opening.kind !== 'page') return { ...blank, ...said };
  const { page } = opening;
  const { report } = page.result;
  const beside = { ...said, notices: noticesOf(page, language), links: linkListsOf(state, page) };
  if (!report) return { ...blank, ...beside };
  const items = itemViewsOf(page, language, book, reachOf);
  const open = items.filter(({ isFolded }) => !isFolded);
  const joinNames = byWeight(open);
  const tone = toneOf(state, page);
  // The free form has neither these cells nor these sections: to tick them off would say that they were looked at.
  const isOfThisForm = !isFreeForm(page.result);
  return {
    ...beside,
    tone,
    organ: report.organ,
    year: report.year === null ? null : String(report.year),
    byHand: { organ: isCorrectedAt(page.result, 'organ'), year: isCorrectedAt(page.result, 'year') },
    hasReport: true,
    coverage: isOfThisForm ? coverageOf(page.result) : null,
    counts: isOfThisForm ? countsOf(page.result, tone) : [],
    sections: isOfThisForm ? sectionTicksOf(page.result, language) : [],
    items: joinNames,
    isReordered: joinNames.some((item, index) => item !== open[index]),
    infos: items.filter(({ isFolded }) => isFolded),
    hints: hintViewsOf(page.result, language),
  };
}
