import type { Kind, Token } from '../words/token';

/** Whether only words that say nothing of their own stand between two places. */
function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(Math.min(from, to) + 1, Math.max(from, to));
  return between.every(({ kind }) => kind === 'filler' || kind === 'request' || kind === 'none');
}

/** 2025年继续办理: to go on with next year is to carry over. */
function goesOn(tokens: readonly Token[], text: string): Token[] {
  const year = tokens.findIndex(({ kind, value }) => kind === 'year' && value === 'next');
  const work = tokens.findIndex(({ kind }, at) => at > year && (kind === 'handle' || kind === 'answer'));
  const from = tokens[year];
  const to = tokens[work];
  if (
    !from ||
    !to ||
    !isNear(tokens, year, work) ||
    (!/继续|接续|再/.test(text.slice(from.end, to.start)) &&
      !/(?:将|拟|待|需)(?:于|在|至|到)?$/.test(text.slice(0, from.start)))
  )
    return [...tokens];
  const others = tokens.filter((token) => token !== from);
  return others.map((token) => (token === to ? { ...to, kind: 'carry', value: 'out' } : token));
}

/** 未办结的2件结转下年, 结转下年度继续办理: one word says which way, the others go with it. */
function mainCarry(tokens: readonly Token[]): Token[] {
  const carries = tokens.filter(({ kind }) => kind === 'carry');
  const plain = carries.filter(({ value }) => value === '');
  if (plain.length > 1 || carries.length < 2) return [...tokens];
  const main = carries.find(({ value }) => value === 'out') ?? plain[0] ?? carries[0];
  return tokens.filter((token) => token.kind !== 'carry' || token === main);
}

const reason = /^(?:因|由于|鉴于|为|需|待|按|经|还)/;

/** 1件因需征求第三方意见延至2024年: why it goes over, whatever the words, between its number and the deed. */
function withoutReasons(tokens: readonly Token[], text: string): Token[] {
  const count = tokens.findIndex(({ kind }) => kind === 'number');
  const carry = tokens.findIndex(({ kind }) => kind === 'carry');
  const first = tokens[count + 1];
  if (count < 0 || carry < count || !first || !reason.test(text.slice(first.start, first.end))) return [...tokens];
  return tokens.map((token, at) =>
    at > count && at < carry && token.kind === 'unknown' ? { ...token, kind: 'filler' } : token,
  );
}

const lead: ReadonlySet<Kind> = new Set(['rest', 'filler', 'part', 'scope', 'ordinal', 'join']);
const telling: ReadonlySet<Kind> = new Set([
  ...(['outcome', 'dispute', 'result', 'carry', 'answer', 'number', 'applicant', 'document', 'power', 'none'] as const),
]);

/** 剩余2件因申请时间较晚: why, where the words after the number say nothing that the tables hold. */
function withoutCauses(tokens: readonly Token[], text: string): Token[] {
  const count = tokens.findIndex(({ kind }) => kind === 'number');
  const cause = tokens[count + 1];
  const isLed = count >= 0 && tokens.slice(0, count).every(({ kind }) => lead.has(kind));
  if (!isLed || !cause || !/^(?:因|由于|鉴于)/.test(text.slice(cause.start, cause.end))) return [...tokens];
  return tokens.slice(count + 1).some(({ kind }) => telling.has(kind)) ? [...tokens] : tokens.slice(0, count + 1);
}

/** Reads 上年结转, 2022年结转, 结转下年度, 结转至2024年 as one word each: the year says which way, not when. */
export function carries(words: readonly Token[], text: string): Token[] {
  const isCarried = words.some(({ kind }) => kind === 'carry');
  const tokens = mainCarry(isCarried ? withoutReasons(words, text) : goesOn(withoutCauses(words, text), text));
  const at = tokens.findIndex(({ kind }) => kind === 'carry');
  const carry = tokens[at];
  if (carry?.value !== '') return tokens;
  // 结转2件至2024年.
  const counted = tokens.map((token): Token => (token.kind === 'number' ? { ...token, kind: 'filler' } : token));
  const year = tokens.findIndex(
    ({ kind, value }, index) =>
      kind === 'year' &&
      isNear(index > at ? counted : tokens, index, at) &&
      (index < at ? value === 'prev' || value === 'next' : value !== 'end'),
  );
  const sense = tokens[year]?.value;
  const isAfter = year > at;
  const value = sense === 'next' ? 'out' : sense === 'prev' || (sense === 'own' && isAfter) ? 'in' : '';
  const others = tokens.filter((_, index) => index !== year);
  return others.map((token) => (token === carry ? { ...carry, value } : token));
}
