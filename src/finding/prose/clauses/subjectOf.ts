import type { Token } from '../words/token';
import { has, type Setting, type Subject, senses } from './clause';

type Words = { readonly tokens: readonly Token[] };

/** Whether a clause itself names requests for information: 依申请公开, or 申请 beside 政府信息公开. */
export const namesRequests = (words: Words): boolean =>
  has(words, 'request', 'strong') ||
  has(words, 'request', 'noun') ||
  has(words, 'request', 'topic') ||
  (has(words, 'request', 'weak') && has(words, 'about'));

/** 依申请公开30件: requests, or papers of that class. */
const isBare = (words: Words) =>
  !(['weak', 'noun', 'topic'] as const).some((value) => has(words, 'request', value)) &&
  !(['receive', 'handle', 'answer'] as const).some((kind) => has(words, kind));

/** What a clause names by itself, beside requests. */
function matterIn(words: Words): Subject {
  const [document] = senses(words, 'document');
  if (document) return document as Subject;
  return has(words, 'power') ? 'powers' : null;
}

const NAMED = ['request', 'dispute', 'outcome', 'document', 'power', 'about', 'result'] as const;

/** 办结案件120件: cases, and nobody says of what. */
export const isGeneric = (words: Words): boolean => has(words, 'generic') && !NAMED.some((kind) => has(words, kind));

/** Numbers of another matter, or of one that the reader does not know. */
function isStrange(words: Words, isCounting: boolean): boolean {
  return (
    has(words, 'foreign') || (isCounting && (has(words, 'unknown') || has(words, 'grievance') || isGeneric(words)))
  );
}

/** Papers by class: 主动公开120件、依申请公开30件. */
function classesPapers(words: Words, { subject }: Setting, isPart: boolean): boolean {
  // 答复12件，其中主动公开2件、同意公开7件.
  if (subject === 'requests' && (isPart || has(words, 'outcome')) && !has(words, 'generic')) return false;
  return has(words, 'publish', 'own') || (subject === 'unknown' && (isPart || isBare(words)));
}

/** 依程序不予公开6件: what is said of an outcome that the reader does not know does not end the list. */
const staysInList = (words: Words, { subject }: Setting, isPart: boolean): boolean =>
  !has(words, 'foreign') && (isPart || (subject === 'requests' && has(words, 'outcome')));

/** What words about requests, or about disclosure, make of a clause that names no other matter. */
function aboutRequests(words: Words, { subject }: Setting, topic: Subject, isPart: boolean): Subject {
  if (namesRequests(words)) return 'requests';
  if (has(words, 'request')) return subject ?? topic;
  if (!has(words, 'about') || !has(words, 'number')) return subject;
  // 信息公开答复168份, 上年结转政府信息公开办理数量1件: said of requests alone.
  const isAnswered = has(words, 'answer') && !has(words, 'arise');
  if (isAnswered || (has(words, 'carry') && subject === 'requests')) return 'requests';
  return isPart ? subject : 'unknown';
}

/** What a clause's number counts, and what the numbers after it go on counting. */
export function subjectOf(words: Words, before: Setting, topic: Subject, isPart: boolean): Subject {
  const isCounting = has(words, 'number');
  const isOther = isStrange(words, isCounting);
  // What limits the first of a list limits the rest of it.
  const isGoingOn = before.isOtherCases && !has(words, 'about') && !namesRequests(words);
  if (has(words, 'dispute')) return isCounting && (isOther || isGoingOn) ? 'unknown' : 'disputes';
  // 行政诉讼8件，其中政府信息公开类1件: those of them that are over disclosure.
  const isOverDisclosure = before.isOtherCases && isPart && has(words, 'about') && !has(words, 'request');
  if (isOverDisclosure && isCounting && !isOther) return 'disputes';
  // 较去年同期的7件增加3件: what is compared is what was counted.
  if (isOther && has(words, 'compare') && !has(words, 'foreign')) return before.subject;
  if (isOther) return staysInList(words, before, isPart) ? before.subject : 'unknown';
  const matter = matterIn(words);
  if (matter) return matter;
  if (isCounting && classesPapers(words, before, isPart)) return 'unknown';
  return aboutRequests(words, before, topic, isPart);
}
