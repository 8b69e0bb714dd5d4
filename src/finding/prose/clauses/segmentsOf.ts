import type { Kind, Token } from '../words/token';

/** Words between two marks that hold at most one count, in their sentence. */
export interface Segment {
  readonly tokens: readonly Token[];
  /** In brackets: what stands there is part of the number before. */
  readonly isAside: boolean;
  /** Its words cannot be told apart safely: two counts, or brackets within its label. */
  readonly isTangled: boolean;
}

interface Open {
  tokens: Token[];
  isTangled: boolean;
}

const says: ReadonlySet<Kind> = new Set([
  'request',
  'receive',
  'handle',
  'answer',
  'carry',
  'outcome',
  'rest',
  'applicant',
  'channel',
  'dispute',
  'result',
  'document',
  'issue',
  'publish',
  'repeal',
  'inForce',
  'power',
  'unknown',
  'foreign',
  'total',
]);

const wayIn: ReadonlySet<Kind> = new Set(['channel', 'join', 'filler']);

const apart: ReadonlySet<Kind> = new Set(['stop', 'end', 'join', 'open']);

/** Two counts without a mark between them: cut behind the first where its label stands before it. */
function cut(tokens: readonly Token[]): Open[] {
  const counts = tokens.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []));
  if (counts.length < 2) return [{ tokens: [...tokens], isTangled: false }];
  const first = counts[0] ?? 0;
  const rest = tokens.slice(first + 1);
  const isLabelled =
    tokens.slice(0, first).some(({ kind }) => says.has(kind)) &&
    rest.slice(0, (counts[1] ?? 0) - first - 1).some(({ kind }) => says.has(kind));
  if (counts.length > 2 || !isLabelled) return [{ tokens: [...tokens], isTangled: true }];
  return [
    { tokens: tokens.slice(0, first + 1), isTangled: false },
    { tokens: rest, isTangled: false },
  ];
}

/** What a denial of its own says there is none of. */
const denied: ReadonlySet<Kind> = new Set([
  ...(['dispute', 'request', 'receive', 'arise', 'result', 'issue', 'repeal'] as const),
]);

/** 收到申请：66件 is one clause, and so is 其中，予以公开6件. */
const leadsOn = ({ kind, value }: Token, before: Token | undefined, next: Token | undefined) =>
  (value === '：' && next?.kind === 'number' && before?.kind !== 'number') ||
  (kind === 'stop' && before?.kind === 'part' && before.value === '');

/** （含信函、网络）: more than one way in. */
const namesWaysIn = (tokens: readonly Token[]) =>
  tokens.filter(({ kind }) => kind === 'channel').length > 1 &&
  tokens.every(({ kind, value }) => wayIn.has(kind) || value === 'with');

/** （以下简称县水局）, （1月1日至12月31日）: says nothing of its own. */
const isNameOrDate = (tokens: readonly Token[]) =>
  tokens.every(({ kind, value }) => kind === 'year' && value === 'own') ||
  namesWaysIn(tokens) ||
  (tokens.some(({ kind, value }) => kind === 'unknown' && /简称|统称|下称/.test(value)) &&
    tokens.every(({ kind }) => kind !== 'number'));

const countsMore: ReadonlySet<Kind> = new Set(['number', 'power', 'scope', 'each', 'year']);

/** 行政许可（含变更、延续）: what the word before it holds, but no （含所属分局）. */
const saysWhatIsIn = (tokens: readonly Token[]) =>
  tokens[0]?.kind === 'part' &&
  tokens.every(({ kind, value }) => !countsMore.has(kind) && !/[局委办厅院镇乡村站所队街区县市]|单位|部门/.test(value));

function withoutNames(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const open = token.kind === 'close' ? kept.map(({ kind }) => kind).lastIndexOf('open') : -1;
    const inside = kept.slice(open + 1);
    if (open >= 0 && (isNameOrDate(inside) || (kept[open - 1]?.kind === 'power' && saysWhatIsIn(inside))))
      kept.length = open;
    else kept.push(token);
  }
  return kept;
}

const plainCount: ReadonlySet<Kind> = new Set(['filler', 'total', 'number']);

/** 予以公开占60%（共12件）: the number that the share is of the whole. */
function shareCount(tokens: readonly Token[], aside: Segment | undefined): Token | undefined {
  const isShare = tokens.some(({ kind }) => kind === 'percent') && tokens.every(({ kind }) => kind !== 'number');
  const isPlain = aside?.tokens.every(({ kind }) => plainCount.has(kind));
  const numbers = aside?.tokens.filter(({ kind }) => kind === 'number') ?? [];
  return isShare && isPlain && numbers.length === 1 ? numbers[0] : undefined;
}

const firstValue = (tokens: readonly Token[], kind: Kind) => tokens.find((token) => token.kind === kind)?.figure?.value;

/** Whether a number is so much of one that the sentence gives before it: 12 is 60 % of 20. */
function isShareOf(count: number, percent: number, before: readonly Segment[]): boolean {
  return before.some(({ tokens }) => {
    const whole = firstValue(tokens, 'number') ?? 0;
    return whole > 0 && Math.abs((whole * percent) / 100 - count) <= 0.5;
  });
}

/** 20件，予以公开占60%，共12件: the number goes to the share before the comma; 企业占10%，共20件 may be of all. */
function joinsShare(segments: Segment[], open: Open): boolean {
  const last = segments.at(-1);
  const count = last && !last.isAside ? shareCount(last.tokens, { ...open, isAside: false }) : undefined;
  if (!last || !count) return false;
  if (!isShareOf(count.figure?.value ?? 0, firstValue(last.tokens, 'percent') ?? 0, segments.slice(0, -1)))
    return false;
  segments[segments.length - 1] = { ...last, tokens: [...last.tokens, count] };
  return true;
}

/** Whether a join parts what stands before it from what follows. */
function divides(sentence: readonly Token[], at: number, open: Open): boolean {
  const hasCount = open.tokens.some(({ kind }) => kind === 'number');
  // 8件、4件 are two; 5件来自企业和群众 is one.
  if (hasCount) {
    const end = sentence.findIndex(({ kind }, index) => index > at && apart.has(kind));
    const next = sentence.slice(at + 1, end < 0 ? undefined : end);
    if (open.tokens.at(-1)?.kind === 'number' || next.some(({ kind }) => kind === 'number')) return true;
  }
  // 零申请、零复议, 无复议申请、无诉讼: each denies something of its own.
  return (
    sentence[at + 1]?.kind === 'none' &&
    open.tokens.some(({ kind }) => kind === 'none') &&
    (sentence[at + 1]?.value === 'zero' || denied.has(sentence[at + 2]?.kind ?? 'unknown'))
  );
}

/** Cuts the tokens of one sentence into segments, brackets after what they stand in. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const sentence = withoutNames(tokens.filter((token, at) => !leadsOn(token, tokens[at - 1], tokens[at + 1])));
  const segments: Segment[] = [];
  let open: Open = { tokens: [], isTangled: false };
  let asides: Segment[] = [];
  const close = () => {
    const bracketed = shareCount(open.tokens, asides[0]);
    // Its one bracket is read.
    if (bracketed) open = { tokens: [...open.tokens, bracketed], isTangled: open.isTangled && asides.length > 1 };
    if (bracketed) asides = asides.slice(1);
    if (joinsShare(segments, open)) open = { tokens: [], isTangled: false };
    for (const half of cut(open.tokens))
      if (half.tokens.length > 0)
        segments.push({ tokens: half.tokens, isTangled: half.isTangled || open.isTangled, isAside: false });
    segments.push(...asides);
    asides = [];
    open = { tokens: [], isTangled: false };
  };
  const hasCount = () => open.tokens.some(({ kind }) => kind === 'number');
  const isDivided = ({ kind }: Token, at: number) => kind === 'join' && divides(sentence, at, open);
  for (let at = 0; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (!token) break;
    if (token.kind === 'open') {
      const end = sentence.findIndex(({ kind }, index) => index > at && kind === 'close');
      if (end < 0) continue;
      const inside = sentence.slice(at + 1, end);
      asides.push(...segmentsOf(inside).map((segment) => ({ ...segment, isAside: true })));
      open.isTangled ||= !hasCount() && open.tokens.length > 0;
      at = end;
    } else if (token.kind === 'stop' || token.kind === 'end' || isDivided(token, at)) close();
    else if (token.kind === 'ordinal') {
      close();
      open.tokens.push(token);
    } else if (token.kind !== 'close') open.tokens.push(token);
  }
  close();
  return segments;
}
