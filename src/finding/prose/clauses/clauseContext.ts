import type { DisputeGroup } from '../../../report/addresses';
import { own } from '../../../report/own';
import type { Kind, Token } from '../words/token';
import { has, type Setting, type Subject, senses } from './clause';
import { namesRequests, subjectOf } from './subjectOf';

type Words = { readonly tokens: readonly Token[] };

/** 在县委、县政府领导下, 按照上级要求: whose lead or rule is followed, not who received anything. */
const LEAD =
  /^(?:在|按照|根据|依据|依照|围绕|对照|严格按照|落实|贯彻|严格落实|认真落实)|(?:领导|指导|支持|部署|要求|精神)下?$/;

/** 2019—2022年的水资源公报: which years a thing is of, not when it was asked for. */
const isAttribute = (tokens: readonly Token[], at: number) =>
  /^(?:other|prev)$/.test(tokens[at]?.value ?? '') &&
  tokens[at + 1]?.kind === 'filler' &&
  tokens[at + 2]?.kind === 'unknown';

function yearOf(words: Words, before: Setting['year'], isComparison: boolean): Setting['year'] {
  if (isComparison) return before;
  const years = words.tokens.flatMap((token, at) =>
    token.kind === 'year' && !isAttribute(words.tokens, at) ? [token.value] : [],
  );
  if (years.includes('until') && years.includes('end') && years.every((it) => ['until', 'end', 'own'].includes(it)))
    // 截至12月31日 is the whole year, if nobody says that more is added up.
    return years.includes('own') ? 'own' : 'end';
  if (years.includes('until'))
    return years.some((it) => it !== 'until' && it !== 'end' && it !== 'own') ? 'other' : 'until';
  // 今年以来 is this year, 2021年以来 is not.
  const last = years.filter((it) => it !== 'end' && (it !== 'since' || years.length === 1)).at(-1);
  if (last === undefined) return before;
  return last === 'own' ? 'own' : 'other';
}

const ORGAN =
  /(?:局|委|委员会|(?<![转交督承代联补经催举开主协领申拒待缓新换])办|办公室|厅|院|镇|乡|街道|街道办事处|中心|站|所|大队|支队|公司|学校|医院|管理处|政府|部门|单位)$/;
const opening: ReadonlySet<Kind> = new Set(['filler', 'year', 'ordinal', 'part', 'join', 'unknown', 'scope']);

/** 县自然资源和规划局收到……: another organ is the one who did it. */
function namesOrgan({ tokens }: Words): boolean {
  const verb = tokens.findIndex(({ kind }) => !opening.has(kind));
  const before = verb < 0 ? [] : tokens.slice(0, verb);
  // 通过部门网站 is where, not who.
  return before.some(
    ({ kind, value }, at) => kind === 'unknown' && ORGAN.test(value) && tokens[at + 1]?.kind !== 'channel',
  );
}

function scopeOf(words: Words, before: Setting['scope'], isLead: boolean): Setting['scope'] {
  if (!isLead && namesOrgan(words)) return 'wide';
  // 占全县总量的3%: of what it is a share, not whose it is.
  // 县政府门户网站 is where, not who.
  const named = words.tokens.filter(({ kind }, at) => kind === 'scope' && words.tokens[at + 1]?.kind !== 'channel');
  const last = has(words, 'share') ? undefined : named.at(-1)?.value;
  if (last === undefined || (isLead && last !== 'own')) return before;
  return last as Setting['scope'];
}

const GROUPS: Record<string, readonly DisputeGroup[]> = own({
  reconsideration: ['reconsideration'],
  litigation: ['directLitigation', 'litigationAfterReconsideration'],
  directLitigation: ['directLitigation'],
  litigationAfterReconsideration: ['litigationAfterReconsideration'],
});

/** The groups of table 4 that a clause names. */
export function groupsOf(words: Words): DisputeGroup[] {
  return [...new Set(senses(words, 'dispute').flatMap((name) => GROUPS[name] ?? []))];
}

const numberOf = ({ tokens }: Words) => tokens.find(({ kind }) => kind === 'number')?.figure?.value;

/** 增长12%，其中予以公开5件: nothing is a part of a rate, nor of a smaller number. */
const isOfWhole = (words: Words, { difference }: Setting) => difference === 0 || (numberOf(words) ?? 0) > difference;

function comparedOf(words: Words, before: Setting, isCounting: boolean): Setting['compared'] {
  const { compared } = before;
  if (has(words, 'compare') && isCounting) return 'here';
  if (compared === 'part') return 'part';
  if (compared === 'here' && has(words, 'part')) return isOfWhole(words, before) ? 'no' : 'part';
  return isCounting || has(words, 'none') ? 'no' : compared;
}

/** 增加13件，增长24%: the rate says the same again; 减少4件，其中: nothing that came is a part of what did not. */
function differenceOf(words: Words, text: string, before: Setting): number {
  if (!has(words, 'compare')) return before.difference;
  if (/[减降少]/.test(text) && !/[增升多]/.test(text)) return 0;
  // 较去年的18件上升16%: last year's number is no difference.
  const count = words.tokens.find(({ kind }) => kind === 'number');
  const isLastYears = count && !/[增升多涨高]/.test(text.slice(0, count.start - (words.tokens[0]?.start ?? 0)));
  if (isLastYears && /[增升多涨高]/.test(text)) return 0;
  return numberOf(words) ?? (before.compared === 'here' ? before.difference : 0);
}

/** Whether disputes here are over disclosure: the clause says so, or goes on from one that does. */
function isAboutDisclosure(words: Words, before: Setting): boolean {
  const isNamed = has(words, 'about') || namesRequests(words);
  const isClear = !has(words, 'unknown') && !has(words, 'foreign');
  return (isNamed && (isClear || has(words, 'dispute'))) || before.isAbout;
}

/** What a clause's words make of what was said before them. */
export function clauseContext(words: Words, text: string, before: Setting, topic: Subject): Setting {
  const isCounting = has(words, 'number') || has(words, 'percent');
  const isPart = before.isPart || has(words, 'part');
  const isLead = !isCounting && LEAD.test(text);
  const groups = groupsOf(words);
  const subject = subjectOf(words, before, topic, isPart);
  return {
    year: yearOf(words, before.year, has(words, 'compare') || isLead),
    scope: scopeOf(words, before.scope, isLead),
    subject,
    groups: groups.length > 0 ? groups : before.groups,
    isAbout: isAboutDisclosure(words, before),
    isOtherCases: has(words, 'dispute') ? subject === 'unknown' : before.isOtherCases,
    isPart,
    compared: comparedOf(words, before, isCounting),
    difference: differenceOf(words, text, before),
  };
}
