import type { Report } from '../../../report/report';
import { type Clause, has, type Sentence, senses } from '../clauses/clause';
import type { Kind, Token } from '../words/token';
import { proseOf } from './claimsOf';

/** 共120条，其中政策文件30条、工作动态60条: a total and its parts, all of one unit. */
export interface List {
  /** The total's. */
  readonly clause: Clause;
  readonly count: Token;
  readonly parts: readonly Clause[];
}

// One post may stand on several of these, and 重点建议 are counted among 代表建议: their numbers overlap.
const overlapping =
  /重点|重要|原创|优秀|联名|集体|紧急|热点|网站|微信|微博|公众号|新媒体|客户端|平台|抖音|头条|专栏|栏目|渠道|分别|同时|涉及|重复/;
const acts: readonly Kind[] = [
  'answer',
  'carry',
  'receive',
  'handle',
  'total',
  'compare',
  'none',
  'respectively',
  'share',
];

/** Which way of dividing a part belongs to: kinds of applicants, kinds of outcomes, channels, or the words' own. */
function dimensionOf(clause: Clause): string {
  if (has(clause, 'outcome')) return 'outcome';
  if (has(clause, 'applicant')) return 'applicant';
  if (has(clause, 'channel')) return 'channel';
  return 'own';
}

const textOf = ({ sentence, start, end }: Clause) => sentence.passage.text.slice(start, end);
const unitOf = ({ count }: Clause) => count?.figure?.unit;

/** 不予公开7件，其中过程性信息7件；无法提供19件: the last is no part of the first. */
function isUnder(clause: Clause, total: Clause): boolean {
  const [group] = senses(total, 'outcome');
  return group === undefined || senses(clause, 'outcome').every((row) => row.startsWith(`${group}.`));
}

function isPart(clause: Clause, total: Clause): boolean {
  const isPlain = clause.count?.figure?.isRounded === false && !clause.isAside && unitOf(clause) === unitOf(total);
  return isPlain && isUnder(clause, total) && !acts.some((kind) => has(clause, kind)) && clause.tokens.length > 1;
}

/** The parts that follow 其中, up to the first clause that is none, or that divides otherwise. */
function partsFrom(sentence: Sentence, first: number, total: Clause): Clause[] {
  const parts: Clause[] = [];
  const asked = sentence.clauses[first];
  for (const clause of sentence.clauses.slice(first)) {
    if (clause.isAside || (!clause.count && parts.length === 0)) continue;
    const isNew = clause !== asked && has(clause, 'part');
    const mark = sentence.passage.text.charAt(clause.start - 1);
    // What a comma adds may divide the total anew; only the form's own kinds are known to exclude each other.
    const isJoined = parts.length === 0 || mark === '、' || mark === '和' || dimensionOf(clause) !== 'own';
    if (isNew || !isPart(clause, total) || !isJoined) break;
    if (parts.length > 0 && parts[0] && dimensionOf(clause) !== dimensionOf(parts[0])) break;
    parts.push(clause);
  }
  return parts;
}

/** 上半年7件、下半年5件，其中: the last is no total of what follows, but a part like the ones before it. */
function isOneOfMany(total: Clause, before: Clause | undefined): boolean {
  const mark = total.sentence.passage.text.charAt(total.start - 1);
  const isListed = before !== undefined && unitOf(before) === unitOf(total) && /[、和与及加]/.test(mark);
  return isListed || senses(total, 'year').some((sense) => sense !== 'own') || /月|季|半年/.test(textOf(total));
}

/** What a clause counts, 万 reckoned in. */
export const amountOf = ({ count }: Clause): number => (count?.figure?.value ?? 0) * (count?.figure?.scale ?? 1);

/**
 * Whether the parts may be those of more than the number just before them: of one named earlier (收到9件，办结8件，其中), or of
 * several together (收到9件，上年结转1件，其中).
 */
function isOfEarlier(parts: readonly Clause[], counted: readonly Clause[]): boolean {
  const sum = parts.reduce((total, part) => total + amountOf(part), 0);
  let together = 0;
  let isCarried = false;
  return counted.some((clause) => {
    together += amountOf(clause);
    isCarried ||= has(clause, 'carry');
    return sum <= amountOf(clause) || sum === together || (isCarried && sum < together);
  });
}

function listIn(sentence: Sentence): List | null {
  const { clauses } = sentence;
  const first = clauses.findIndex((clause) => has(clause, 'part') && !clause.isAside);
  // What brackets hold is said beside the number, and is no total: 177件（含上年结转3件），其中.
  const counted = clauses
    .slice(0, Math.max(first, 0))
    .filter(({ count, isAside }) => count && !isAside)
    .reverse();
  const [total, before] = counted;
  if (!total?.count?.figure || total.count.figure.isRounded || total.setting.compared !== 'no' || has(total, 'approx'))
    return null;
  if (isOneOfMany(total, before)) return null;
  const parts = partsFrom(sentence, first, total);
  if (counted.length > 1 && isOfEarlier(parts, counted)) return null;
  return parts.length < 2 || parts.some((part) => overlapping.test(textOf(part)))
    ? null
    : { clause: total, count: total.count, parts };
}

/** Every list in the prose whose parts exclude each other, as far as words can tell. */
export function listsIn(report: Report): List[] {
  return proseOf(report).sentences.flatMap((sentence) => listIn(sentence) ?? []);
}
