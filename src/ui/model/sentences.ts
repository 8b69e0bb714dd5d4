import { says } from '../../finding/saidBy';
import type { PageState } from '../../platform/messages/pageStateSchema';
import type { Opening } from '../../platform/tab/opening';
import { itemCounts } from '../../result/itemCounts';
import type { Item } from '../../result/resultSchema';
import { foundHeadline } from '../../words/foundHeadline';
import { inLanguage, type Language } from '../../words/language';
import { type Say, say } from '../../words/say';
import type { MessageKey } from '../../words/translator';
import { isFreeForm, unreadOf } from '../../words/unread';
import { reportLinksOf } from './linkLists';
import type { ViewState } from './viewState';

interface Spoken {
  readonly headline: Say;
  readonly sentences: readonly Say[];
  /** What the relations and the six parts say, where problems are listed: kept behind the details. */
  readonly tallies: readonly Say[];
  /** What the verdict means, and what it does not, in plain words. */
  readonly plain: Say | null;
}

const tabs: Record<Exclude<Opening['kind'], 'page'>, Pick<Spoken, 'headline' | 'sentences'>> = {
  reading: { headline: say('headlineReading'), sentences: [say('sayReading')] },
  notAllowed: { headline: say('headlineNotAllowed'), sentences: [say('sayNotAllowed')] },
  fileNeedsPermission: { headline: say('headlineFilePermission'), sentences: [say('sayFilePermission')] },
  noAnswer: { headline: say('headlineNoAnswer'), sentences: [say('sayNoAnswer')] },
};

/** Why a report, or a part of it, was not read. */
function unreadHeadline(state: ViewState, { result, observed }: PageState): MessageKey {
  const isPartRead = result.coverage.read > 0;
  if (state === 'frame') return observed.isReportInFrame ? 'headlineFrame' : 'headlineMaybeFrame';
  if (state === 'attachment') return isPartRead ? 'headlinePartAttachment' : 'headlineAttachment';
  const isPageOfPictures = result.findings.some(({ addresses }) => addresses.includes('page'));
  if (state === 'pictures' && isPageOfPictures) return 'headlinePicturedReport';
  if (state === 'pictures') return isPartRead ? 'headlinePartPictures' : 'headlinePictures';
  if (state === 'incomplete') return isFreeForm(result) ? 'headlineFreeForm' : 'headlineIncomplete';
  if (state === 'otherKind') return 'headlineOtherKind';
  if (state === 'halted') return result.error?.code === 'tooLarge' ? 'headlineTooLarge' : 'headlineHalted';
  return 'headlineNotReport';
}

function headlineOf(state: ViewState, page: PageState): Say {
  const { passBesideBlanks } = page.result.summary;
  if (state === 'fail' || state === 'review') return foundHeadline(itemCounts(page.result));
  if (state === 'pass') return say(passBesideBlanks > 0 ? 'headlinePassBlanks' : 'headlinePass');
  if (state === 'list') return say('headlineList', reportLinksOf(page).length);
  return say(unreadHeadline(state, page));
}

/** What the relations say, and what the six parts say where all of them are there. */
function tallied({ result }: PageState): Say[] {
  const { pass, passBesideBlanks, notAssessable } = result.summary;
  const isComplete = result.report?.sections.every(({ status }) => status === 'present') ?? false;
  return [
    ...(pass > 0 ? [say('sayRelationsPass', pass)] : []),
    ...(passBesideBlanks > 0 ? [say('sayRelationsBlanks', passBesideBlanks)] : []),
    ...(notAssessable > 0 ? [say('sayRelationsUnassessed', notAssessable)] : []),
    ...(isComplete ? [say('saySectionsComplete')] : []),
    ...(passBesideBlanks > 0 ? [say('sayBlanksCaveat')] : []),
  ];
}

/** What was looked for on a page without a report, and how each search ended. */
function lookedFor({ observed }: PageState): Say {
  const word = (isFound: boolean): Say => say(isFound ? 'found' : 'notFound');
  return say('sayLookedFor', word(observed.balanceNote), word(observed.articleClauses), observed.headings);
}

/** Where the check stopped, if it said so. */
function stopped({ result }: PageState, language: Language): Say[] {
  if (!result.error) return [];
  return [say('sayStopped', inLanguage(result.error.message, language).replace(/[。.]$/, ''))];
}

function sentencesOf(state: ViewState, page: PageState, language: Language): Say[] {
  const { result } = page;
  const unread = unreadOf(result, language);
  if (state === 'pass') return [...tallied(page), ...unread, say('sayPassCaveat')];
  if (state === 'review' || state === 'fail') {
    const { error, warning } = itemCounts(result);
    if (error > 0) return [...unread, say('sayLedgerCaveat')];
    return warning > 0 ? [...unread, say('sayReviewCaveat')] : unread;
  }
  if (result.error?.code === 'tooLarge') return [say('sayTooLarge')];
  if (state === 'halted') return [...stopped(page, language), ...unread, say('sayHalted')];
  // `incomplete` yields to `fail`: here no mismatch was seen in whatever was read.
  const unseen = result.coverage.read > 0 ? [say('sayOtherPartsHold')] : [];
  const rest = result.report ? [...unread, ...tallied(page), ...unseen] : [];
  if (state === 'incomplete') return rest;
  if (state === 'frame') return [say('sayFrame'), ...rest];
  if (state === 'attachment') return [say('sayAttachment'), ...rest];
  if (state === 'pictures') return [say('sayPictures'), ...rest];
  if (state === 'list') return [say('sayList')];
  if (state === 'otherKind') return [say('sayOtherKind', page.observed.otherKind ?? '')];
  return [lookedFor(page), say('sayNotReportReach')];
}

const isBlankOrInfo = ({ id, severity }: Item): boolean =>
  severity === 'info' || says(id.slice(0, id.indexOf('@')), 'blank');

function plainOf(state: ViewState, { result }: PageState): Say | null {
  const { error, warning } = itemCounts(result);
  const isFound = state === 'fail' || state === 'review';
  if (isFound && error > 0) return say('plainFail');
  if (isFound && warning > 0) return say(result.items.every(isBlankOrInfo) ? 'plainBlank' : 'plainReview');
  if (isFound) return say('plainPersonal');
  return result.verdict === 'incomplete' && !result.error ? say('plainIncomplete') : null;
}

/** The verdict and its sentences. Every state has some, and none of them ends in waiting. */
export function spokenOf(state: ViewState, opening: Opening, language: Language): Spoken {
  if (opening.kind !== 'page') return { ...tabs[opening.kind], tallies: [], plain: null };
  const { page } = opening;
  const isListed = state === 'fail' || state === 'review';
  return {
    headline: headlineOf(state, page),
    sentences: sentencesOf(state, page, language),
    tallies: isListed ? tallied(page) : [],
    plain: plainOf(state, page),
  };
}
