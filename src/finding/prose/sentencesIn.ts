import type { SectionId } from '../../report/addresses';
import { areaKindOf } from '../../report/places/areaKind';
import type { Report } from '../../report/report';
import { appeals } from './claims/appeals';
import { carries } from './claims/carries';
import { spread } from './claims/spread';
import { afterMark, afterParts } from './clauses/afterParts';
import { attributes } from './clauses/attributes';
import { type Clause, has, type Sentence, type Setting, type Subject, senses } from './clauses/clause';
import { clauseContext } from './clauses/clauseContext';
import { listsOutcomes, restatesBalance } from './clauses/listsRequests';
import { type Segment, segmentsOf } from './clauses/segmentsOf';
import { isGeneric, namesRequests } from './clauses/subjectOf';
import { approximationOf } from './compare/approximation';
import { type Passage, passagesOf } from './passage';
import { type OwnNames, ownNamesOf } from './words/ownNames';
import type { Kind, Token } from './words/token';
import { tokensOf } from './words/tokensOf';

/** A longer sentence is no sentence; nothing is read from it. */
const LONGEST = 700;
const HEADING = 25;
/** How far back another matter may be named that a sentence goes on with. */
const NEAR = 200;
const COUNTED = new Set(['件', '条', '份', '宗', '起', '例', '个', '次', '项', '笔', '部', '件次', '封', '']);

const blank: Setting = {
  year: 'unsaid',
  scope: 'own',
  subject: null,
  groups: [],
  isAbout: false,
  isOtherCases: false,
  isPart: false,
  compared: 'no',
  difference: 0,
};

const isArea = (organ: string) => areaKindOf(organ) !== null && !/科学?实验区$/.test(organ);

/** Whose county 全县 is: a government reports for all of it, an office or a department for itself. */
const ownsArea = ({ organKind, organ }: Report) =>
  organKind === 'localGovernment' || /(?:管委会|管理委员会)$/.test(organ ?? '') || isArea(organ ?? '');

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    sentences.at(-1)?.push(token);
    if (token.kind === 'end') sentences.push([]);
  }
  return sentences.filter(({ length }) => length > 0);
}

/** What a sub-heading makes the subject below it: （二）依申请公开. */
function topicOf(words: { readonly tokens: readonly Token[] }): Subject {
  if (has(words, 'foreign') || has(words, 'publish')) return 'unknown';
  if (has(words, 'dispute') || (has(words, 'about') && has(words, 'grievance'))) return 'disputes';
  return namesRequests(words) ? 'requests' : null;
}

const steps: ReadonlySet<Kind> = new Set(['request', 'receive', 'handle', 'answer', 'outcome', 'carry']);
const plain: ReadonlySet<Kind> = new Set([...steps, 'ordinal', 'filler', 'join', 'number', 'year', 'end', 'stop']);

/** 1.收件情况 under （二）依申请公开: a step of what stands above it. */
function topicUnder(above: Subject, tokens: readonly Token[]): Subject {
  const isStep = tokens.some(({ kind }) => steps.has(kind)) && tokens.every(({ kind }) => plain.has(kind));
  return topicOf({ tokens }) ?? (isStep ? above : null);
}

const TOPICS: Partial<Record<SectionId, Subject>> = { requests: 'requests', disputes: 'disputes' };

function isCount(count: Token, clause: Pick<Clause, 'tokens'>): boolean {
  const { figure } = count;
  // 决定27.6万件, 收费12.5万元: a rule allows for what is rounded off.
  const isLarge = has(clause, 'power') && (figure?.scale !== 1 || /元$/.test(figure.unit));
  const isCounted = isLarge || (figure?.scale === 1 && figure.decimals === 0);
  // 公开一件 may be a turn of phrase, 不予公开一件 is none.
  const isOutcome = senses(clause, 'outcome').some((outcome) => outcome !== 'granted');
  const isNamed = isOutcome || has(clause, 'request') || has(clause, 'dispute') || has(clause, 'document');
  // 申请政府信息公开15人次: so many times, whoever asked.
  const isUnit = COUNTED.has(figure?.unit ?? '') || (figure?.unit === '人次' && has(clause, 'request'));
  if (!figure || !isCounted || !(isUnit || isLarge)) return false;
  return (!figure.isIdiom || isNamed) && (figure.unit !== '' || clause.tokens.at(-1) === count);
}

/** Whether what a clause says is the organ's, or its office's, which is a part of it. */
const isOurs = ({ scope }: Setting, { isAreaOwn, isSystemOwn }: Ground) =>
  scope === 'own' || scope === 'office' || (scope === 'area' && isAreaOwn) || (scope === 'system' && isSystemOwn);

/** 2300余件, 近三成. */
const isAbout = (words: Pick<Clause, 'tokens'>, count: Token | null) =>
  has(words, 'approx') || count?.figure?.isRounded === true;

function clauseOf(segment: Segment, from: Segment, setting: Setting, sentence: Sentence, ground: Ground): Clause {
  const { tokens, isTangled, isAside } = segment;
  const words = { tokens };
  const count = tokens.find(({ kind }) => kind === 'number') ?? null;
  const isOwn = isOurs(setting, ground);
  const isRough = isAbout(words, count);
  const isVague = isRough && (!count || approximationOf(count, sentence.passage.text) === null);
  const strange = isVague || (['unknown', 'foreign'] as const).some((kind) => has(words, kind));
  const isGrievance = has(words, 'grievance') && !(has(words, 'dispute') && has(words, 'none'));
  // 累计 of a year that is not named may count from the beginning; requests until its end are the year's, as far as one can tell.
  const isOfYear = setting.year === 'own' || (setting.year === 'end' && setting.subject === 'requests');
  const isCumulative = has(words, 'total', 'cumulative') && !isOfYear;
  const isKnown = !isTangled && !strange && !isGrievance && !isCumulative && !(count && isGeneric(words));
  return {
    sentence,
    tokens,
    // What its words were read from, a year that was taken for a direction too.
    start: Math.min(tokens[0]?.start ?? 0, from.tokens[0]?.start ?? 0),
    end: Math.max(tokens.at(-1)?.end ?? 0, from.tokens.at(-1)?.end ?? 0),
    setting,
    count,
    percent: tokens.find(({ kind }) => kind === 'percent') ?? null,
    isAside,
    isRough,
    isSure:
      isKnown && isOwn && setting.year !== 'other' && setting.compared === 'no' && (!count || isCount(count, words)),
  };
}

const counts: ReadonlySet<Kind> = new Set(['number', 'receive', 'handle', 'answer', 'carry']);

/** 热情接听咨询电话 under 依申请公开: it counts nothing, and the next sentence goes on under the heading. */
const passesOver = (words: readonly Token[]) => !words.some(({ kind }) => counts.has(kind));

/** What one sentence leaves to the next; 因政府信息公开引发的争议如下 says what they are about. */
function opening(setting: Setting, fresh: Setting, leadsOn: boolean): Setting {
  const isAbout =
    fresh.isAbout ||
    (setting.isAbout && leadsOn) ||
    (setting.isAbout && setting.subject !== null && setting.subject !== 'unknown');
  const year = setting.year === 'until' || setting.year === 'end' ? 'unsaid' : setting.year;
  return { ...setting, isOtherCases: false, isPart: false, compared: 'no', year, isAbout };
}

/** What a passage is read with. */
interface Ground {
  readonly passage: Passage;
  readonly fresh: Setting;
  readonly topic: Subject;
  /** The sub-heading above. */
  readonly above: string;
  readonly isAreaOwn: boolean;
  /** 全市公安机关 is the only one that the passage speaks of, with no 市局 or 本级 beside it. */
  readonly isSystemOwn: boolean;
}

/** 对于涉及第三方权益的4件申请，2件予以公开: what follows is of those; 对收到的9件申请: of all. */
function isOfThose(words: { readonly tokens: readonly Token[] }, text: string): boolean {
  const narrows = (['unknown', 'outcome', 'foreign', 'applicant', 'channel'] as const).some((kind) => has(words, kind));
  const isAll = has(words, 'receive') && !narrows;
  // 对其中3件告知无法提供: what was made of them is said, and the next number is of others.
  const kinds = words.tokens.map(({ kind }) => kind);
  const isOver = kinds.lastIndexOf('outcome') > Math.max(kinds.indexOf('number'), kinds.lastIndexOf('request'));
  return /^(?:对于?|针对)(?!象)/.test(text) && has(words, 'number') && !has(words, 'dispute') && !isAll && !isOver;
}

/** Reads the clauses of a sentence into it, from the setting before it; gives the setting after it. */
function readClauses(
  words: readonly Token[],
  sentence: Sentence & { clauses: Clause[] },
  before: Setting,
  ground: Ground,
) {
  const { passage, fresh } = ground;
  const isList =
    (ground.topic === null && listsOutcomes(words)) ||
    (ground.topic !== 'requests' &&
      restatesBalance(words, ground.above + passage.text.slice(Math.max(0, sentence.start - NEAR), sentence.end)));
  const topic = isList ? 'requests' : ground.topic;
  const isOpen = before.subject === null || before.subject === 'unknown';
  let setting = isList && isOpen ? { ...before, subject: topic } : before;
  const segments = spread(segmentsOf(words));
  const said = passage.text.slice(Math.max(0, sentence.start - LONGEST), sentence.start);
  for (const segment of segments) {
    const named = attributes(segment, segments, passage.text, said);
    const read = { ...segment, tokens: appeals(carries(named, passage.text), passage.text) };
    const isAnew = has(read, 'ordinal') && sentence.clauses.length > 0;
    const mark = passage.text.charAt((read.tokens[0]?.start ?? 0) - 1);
    const from = isAnew ? fresh : afterParts(afterMark(setting, mark), read, mark, sentence.clauses);
    const text = passage.text.slice(read.tokens[0]?.start, read.tokens.at(-1)?.end);
    const next = clauseContext(read, text, from, topic);
    sentence.clauses.push(clauseOf(read, segment, next, sentence, ground));
    if (!segment.isAside) setting = isOfThose(read, text) ? { ...next, subject: 'unknown' } : next;
  }
  return setting;
}

function readPassage(passage: Passage, report: Report, own: OwnNames, topic: Subject, above: string): Sentence[] {
  const tokens = tokensOf(passage.text, own, report.year);
  const fresh: Setting = { ...blank, subject: topic, isAbout: topic === 'requests' || topic === 'disputes' };
  const namesOwn = tokens.some(({ kind, value }) => kind === 'scope' && value === 'own');
  const isSystemOwn = !namesOwn && !/本级|局机关|本部/.test(passage.text);
  const ground: Ground = { passage, fresh, topic, above, isAreaOwn: ownsArea(report), isSystemOwn };
  let setting = fresh;
  let isPassing = false;
  let leadsOn = false;
  let before: Sentence | null = null;
  return sentencesOf(tokens).map((words): Sentence => {
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? 0;
    const clauses: Clause[] = [];
    const sentence = { passage, before, start, end, clauses };
    before = sentence;
    setting = opening(isPassing ? { ...setting, subject: topic } : setting, fresh, leadsOn);
    leadsOn = /如下.$/.test(passage.text.slice(start, end));
    isPassing = topic === 'requests' && passesOver(words);
    setting =
      end - start > LONGEST ? { ...setting, subject: 'unknown' } : readClauses(words, sentence, setting, ground);
    return sentence;
  });
}

const numbered = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）、.]/;

/** The sub-heading that a passage is, or begins with. */
function headingOf({ text }: Passage): string | null {
  if (!numbered.test(text)) return null;
  const [heading = ''] = text.split(/[。：]/, 1);
  return heading.length <= HEADING ? heading : null;
}

/** 依申请公开情况 in a line of its own. */
const isTitle = ({ text }: Passage) => text.length <= 14 && !/[\d。，；：、？！]/.test(text);

/** Reads the prose of some sections clause by clause. */
export function sentencesIn(report: Report, sections: readonly SectionId[]): Sentence[] {
  const own = ownNamesOf(report);
  let section: SectionId | null = null;
  let topic: Subject = null;
  let above = '';
  return passagesOf(report, sections).flatMap((passage) => {
    if (passage.section !== section) topic = TOPICS[passage.section] ?? null;
    section = passage.section;
    const heading = headingOf(passage);
    if (heading !== null || (section === 'overview' && isTitle(passage))) {
      above = heading ?? passage.text;
      topic = topicUnder(topic, tokensOf(above, own, report.year));
    }
    return readPassage(passage, report, own, topic, above);
  });
}
