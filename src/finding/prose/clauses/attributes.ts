import type { Kind, Token } from '../words/token';
import type { Segment } from './segmentsOf';

const within: ReadonlySet<Kind> = new Set(['unknown', 'power', 'generic', 'filler', 'publish']);
const opening: ReadonlySet<Kind> = new Set(['year', 'scope', 'ordinal', 'total']);
const other: readonly Kind[] = ['part', 'none', 'share', 'each', 'outcome', 'applicant', 'channel', 'carry', 'dispute'];

/** Words that name whose, which or how the requests are: a village's, those passed on, those that are valid. */
const LIMITING =
  /[有相]关|针对|涉|非|除|无|等|某|先生|女士|转|交|送|督|移|有效|合格|复杂|重大|首|重复|疑难|[局委办厅院镇乡村站所队]$|街道|社区|小区|中心|政府|单位|部门|公司|项目|工程|片区|地块|[人户]$|[局委办厅院人户]的$/;
const ofKind = /类|方面|领域|事项/;

const textOf = (text: string, tokens: readonly Token[]) => text.slice(tokens[0]?.start, tokens.at(-1)?.end);

/** Where the request that a received number counts begins, and its attribute before it. */
function attributeOf(tokens: readonly Token[]): { from: number; to: number } | null {
  const receive = tokens.findIndex(({ kind }) => kind === 'receive');
  const count = tokens.findIndex(({ kind }) => kind === 'number');
  const head = tokens.findIndex(({ kind }) => kind === 'about' || kind === 'request');
  const isAfter = receive > head;
  const start = isAfter ? tokens.findIndex(({ kind }) => !opening.has(kind)) : receive + 1;
  if (receive < 0 || head < start || count < head || start < 0) return null;
  const span = tokens.slice(start, head);
  const isAttribute = span.every(({ kind }) => within.has(kind)) && span.some(({ kind }) => kind === 'unknown');
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
  const isSorted = counted.slice(1).some((each) => sortsAgain(each.tokens, whole));
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
  const found = attributeOf(tokens);
  if (!found || segment.isAside || other.some((kind) => tokens.some((token) => token.kind === kind))) return tokens;
  const span = tokens.slice(found.from, found.to);
  const said = textOf(text, span);
  // 水行政许可类信息公开申请 may be one class of them, unless it says 共.
  const isTotal = !ofKind.test(said) || tokens.some(({ kind }) => kind === 'total');
  if (LIMITING.test(said) || said.length > 14 || !isTotal || !countsAll(segment.tokens, segments, text, before))
    return tokens;
  const head = tokens[found.to];
  const first = span[0];
  if (!head || !first) return tokens;
  const isRequest = isForInformation(span, said);
  if (head.kind === 'request' && head.value === 'weak' && !isRequest) return tokens;
  const attribute: Token = { ...first, kind: 'filler', value: 'attribute', end: head.start };
  const named: Token = isRequest ? { ...head, kind: 'request', value: 'noun' } : head;
  return [...tokens.slice(0, found.from), attribute, named, ...tokens.slice(found.to + 1)];
}
