import type { Kind, Token } from '../words/token';
import { applicantsOf } from './applicantsOf';
import type { Segment } from './segmentsOf';

const within: ReadonlySet<Kind> = new Set(['unknown', 'power', 'generic', 'filler', 'publish']);
const opening: ReadonlySet<Kind> = new Set(['year', 'scope', 'ordinal', 'total']);
const other: readonly Kind[] = ['part', 'none', 'share', 'each', 'outcome', 'channel', 'carry', 'dispute'];

/** Words that name whose, which or how the requests are: a village's, those passed on, those that are valid. */
const LIMITING =
  /[有相]关|针对|涉(?![税企农])|非|除|无|等|某|先生|女士|转|交|送|督|移|有效|合格|复杂|重大|首|重复|疑难|[局委办厅院镇乡村站所队]$|街道|社区|小区|中心|政府|单位|部门|公司|项目|工程|片区|地块|[人户]$|[局委办厅院人户]的$/;
const ofKind = /类|方面|领域|事项/;

/** 公众环境信息公开申请: whoever asks. */
const isWithin = ({ kind, value }: Token) => within.has(kind) || (kind === 'applicant' && value === 'everyone');

const textOf = (text: string, tokens: readonly Token[]) => text.slice(tokens[0]?.start, tokens.at(-1)?.end);

/** 申请公开涉税资料3件: what is asked for stands behind the request. */
function thingOf(tokens: readonly Token[], text: string): { from: number; to: number } | null {
  const head = tokens.findIndex(({ kind, value }) => kind === 'request' && (value === 'noun' || value === 'strong'));
  const count = tokens.findIndex(({ kind }) => kind === 'number');
  const span = tokens.slice(head + 1, count);
  const asks = tokens[head];
  if (!asks || count < head + 2 || !/(?:公开|获取|提供|查阅|查询)$/.test(text.slice(asks.start, asks.end))) return null;
  const isThing = /(?:信息|资料|材料|数据|文件|档案|事项)(?:的?申请)?$/.test(textOf(text, span));
  const isPlain = span.every((token) => isWithin(token) || token.kind === 'arise' || token.kind === 'request');
  return isThing && isPlain && span.some(({ kind }) => kind === 'unknown') ? { from: head + 1, to: count } : null;
}

/** Where the request that a received number counts begins, and its attribute before it. */
function attributeOf(tokens: readonly Token[]): { from: number; to: number } | null {
  const receive = tokens.findIndex(({ kind }) => kind === 'receive');
  const count = tokens.findIndex(({ kind }) => kind === 'number');
  const head = tokens.findIndex(({ kind }) => kind === 'about' || kind === 'request');
  const isAfter = receive > head;
  const start = isAfter ? tokens.findIndex(({ kind }) => !opening.has(kind)) : receive + 1;
  if (receive < 0 || head < start || count < head || start < 0) return null;
  const span = tokens.slice(start, head);
  const isAttribute = span.every(isWithin) && span.some(({ kind }) => kind === 'unknown');
  // 气象信息依申请公开收到3件, but no 青山申请收到3件: what stands first may be who did it.
  const isNamed = !isAfter || span.some(({ kind }) => kind === 'generic');
  return isAttribute && isNamed ? { from: start, to: head } : null;
}

const names: ReadonlySet<Kind> = new Set(['about', 'request']);

/** 规划信息公开申请55件, 土地类9件: another kind beside the first. */
const sortsAgain = (tokens: readonly Token[], text: string) =>
  tokens.some(({ kind }) => kind === 'unknown') &&
  (tokens.some(({ kind }) => names.has(kind)) || ofKind.test(textOf(text, tokens)));

/** Whether a clause counts all that came: the first number of its sentence, and no other clause sorts by attributes. */
function countsAll(tokens: readonly Token[], segments: readonly Segment[], whole: string, text: string): boolean {
  const counted = segments.filter((each) => each.tokens.some(({ kind }) => kind === 'number'));
  const isFirst = counted[0]?.tokens === tokens;
  const isShared = segments.some((each) => each.tokens.some(({ kind }) => kind === 'share'));
  // 环境信息72件，环评类38件、监测类34件: the kinds are all of them.
  const valueIn = (each: Segment) => each.tokens.find(({ kind }) => kind === 'number')?.figure?.value ?? 0;
  const [all, ...kinds] = counted.map(valueIn);
  const isDivided = kinds.length > 1 && kinds.reduce((sum, value) => sum + value, 0) === all;
  const isSorted = !isDivided && counted.slice(1).some((each) => sortsAgain(each.tokens, whole));
  return isFirst && !isShared && !isSorted && !/(?:收到|受理|接到|申请)[^。；]{0,20}\d/.test(text);
}

/** 要求公开用水信息的申请: a request for information, by what it asks for. */
function isForInformation(span: readonly Token[], text: string): boolean {
  return span.some(({ kind }) => kind === 'publish') && /公开.{1,10}(?:信息|资料)的?$/.test(text);
}

/**
 * 收到水利信息公开申请12件: what all requests are about, read over where the clause counts all that came. `before` is
 * what the paragraph has said so far.
 */
export function attributes(segment: Segment, segments: readonly Segment[], text: string, before: string): Token[] {
  const tokens = [...segment.tokens];
  const thing = thingOf(tokens, text);
  const found = thing ?? attributeOf(tokens);
  if (!found || segment.isAside || other.some((kind) => tokens.some((token) => token.kind === kind))) return tokens;
  if (applicantsOf(segment).length > 0) return tokens;
  const span = tokens.slice(found.from, found.to);
  const said = textOf(text, span);
  // 水行政许可类信息公开申请 may be one class of them, unless it says 共.
  const isTotal = !ofKind.test(said.replace(/事项$/, '')) || tokens.some(({ kind }) => kind === 'total');
  if (LIMITING.test(said) || said.length > 14 || !isTotal || !countsAll(segment.tokens, segments, text, before))
    return tokens;
  const head = tokens[found.to];
  const first = span[0];
  if (!head || !first) return tokens;
  const attribute: Token = { ...first, kind: 'filler', value: 'attribute', end: head.start };
  if (thing)
    return [
      ...tokens.slice(0, found.from),
      { ...attribute, end: span.at(-1)?.end ?? first.end },
      ...tokens.slice(found.to),
    ];
  const isRequest = isForInformation(span, said);
  if (head.kind === 'request' && head.value === 'weak' && !isRequest) return tokens;
  const named: Token = isRequest ? { ...head, kind: 'request', value: 'noun' } : head;
  return [...tokens.slice(0, found.from), attribute, named, ...tokens.slice(found.to + 1)];
}
