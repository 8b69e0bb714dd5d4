import { own } from '../../../report/own';
import { figureAt } from '../claims/figure';
import { dateAt } from '../clauses/dateAt';
import type { OwnNames } from './ownNames';
import { phraseAt } from './phrase';
import type { Kind, Token } from './token';
import { wholeAreaEnd } from './wholeArea';
import { type Word, wordAt } from './words';

const MARKS: Record<string, Kind> = own({
  '。': 'end',
  '！': 'end',
  '？': 'end',
  '，': 'stop',
  '；': 'stop',
  '：': 'stop',
  '—': 'stop',
  '、': 'join',
  和: 'join',
  及: 'join',
  与: 'join',
  或: 'join',
  '（': 'open',
  '）': 'close',
});
const ORDINAL =
  /[（]?[一二三四五六七八九十]{1,3}(?:）|、|是(?!否))|[（]?\d{1,2}(?:）|、|\.(?!\d))|第[一二三四五六七八九十](?:，|是)|[①-⑳]/y;
const TITLE = /《[^》]{0,80}》(?:（[^）]{0,30}）)?/y;

const matched = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
};

/** Cuts a folded text into words; `opens` says that a number in brackets here is a heading's. */
export function tokensOf(text: string, own: OwnNames, year: number | null): Token[] {
  const tokens: Token[] = [];
  let unknownFrom = -1;
  const flush = (to: number) => {
    if (unknownFrom >= 0)
      tokens.push({ kind: 'unknown', value: text.slice(unknownFrom, to), start: unknownFrom, end: to });
    unknownFrom = -1;
  };
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, tokens.at(-1), own, year, unknownFrom >= 0);
    if (token) {
      flush(at);
      tokens.push(token);
      at = token.end;
    } else {
      if (unknownFrom < 0) unknownFrom = at;
      at += 1;
    }
  }
  flush(text.length);
  const examples = examplesIn(tokens, text);
  return tokens.map((token, index) =>
    isAdverb(token, tokens[index + 1]) || examples.has(token) ? { ...token, kind: 'filler' } : token,
  );
}

// 占用费 begins with a word of its own.
const named: ReadonlySet<Kind> = new Set(['unknown', 'join', 'share', 'arise', 'generic', 'channel']);

/** 查封、扣押等行政强制措施: examples of what the word behind them says. */
function examplesIn(tokens: readonly Token[], text: string): ReadonlySet<Token> {
  const examples = new Set<Token>();
  tokens.forEach(({ start, end }, at) => {
    if (tokens[at + 1]?.kind !== 'power' || text.slice(start, end) !== '等') return;
    if (tokens[at - 1]?.kind !== 'unknown') return;
    for (let back = at - 1; named.has(tokens[back]?.kind ?? 'end'); back -= 1) {
      const token = tokens[back];
      if (token && token.kind !== 'join') examples.add(token);
    }
  });
  return examples;
}

const deeds: ReadonlySet<Kind> = new Set(['receive', 'handle', 'answer', 'filler']);

/** 有条不紊地受理: how it was done, whatever the word; 征地类, 宅基地办理 name land. */
const isAdverb = ({ kind, value }: Token, next: Token | undefined) =>
  kind === 'unknown' &&
  /^(?:.{2,6})?地$/.test(value) &&
  !LAND.test(value) &&
  next !== undefined &&
  deeds.has(next.kind);
const LAND = /[属当各基征土用耕林草场工圣山荒园农供占批租湿绿拆飞境驻外本异]地$|地块|地类/;

/** The longest word or phrase that begins at a place. */
function longestAt(text: string, at: number, isWithinUnknown: boolean): Word | undefined {
  const word = wordBefore(text, at);
  const phrase = phraseAt(text, at);
  const longest = phrase && phrase.text.length >= (word?.text.length ?? 0) ? phrase : word;
  // 土地征收, 竣工验收 are no 收.
  const isTail = isWithinUnknown && longest?.text === '收' && /[征验回吸招没税丰签查]/.test(text[at - 1] ?? '');
  return isTail ? undefined : longest;
}

/** 加上年结转 is 加 and 上年: a word does not take the first character of a year. */
function wordBefore(text: string, at: number): Word | undefined {
  const word = wordAt(text, at);
  if (word?.kind !== 'filler' || word.text.length < 2) return word;
  const shorter = wordAt(word.text.slice(0, -1), 0);
  const isShared = wordAt(text, at + word.text.length - 1)?.kind === 'year';
  return isShared && shorter?.text.length === word.text.length - 1 ? shorter : word;
}

/** 市水务局 is not 水务局, nor are 各县水务局: a name that goes on to the left is another organ's. */
const goesOnLeft = (before: Token | undefined, at: number, isWithinUnknown: boolean) =>
  isWithinUnknown ||
  (before?.end === at && (before.kind === 'each' || (before.kind === 'scope' && before.value !== 'own')));

/** The one who did it, named at a place of a text by more than the word there. */
function subjectAt(
  text: string,
  at: number,
  wordEnd: number,
  own: OwnNames | null,
): { end: number; value: string } | null {
  if (!own) return null;
  const name = own(text, at);
  const areaEnd = wholeAreaEnd(text, at);
  if (areaEnd > Math.max(name?.end ?? 0, wordEnd)) return { end: areaEnd, value: 'area' };
  return name && name.end >= wordEnd ? name : null;
}

function tokenAt(
  text: string,
  at: number,
  before: Token | undefined,
  own: OwnNames,
  year: number | null,
  isWithinUnknown: boolean,
): Token | null {
  const make = (kind: Kind, end: number, value = ''): Token => ({ kind, value, start: at, end });
  const opens = !isWithinUnknown && (!before || before.kind === 'end' || before.kind === 'stop');
  const ordinal = opens ? matched(ORDINAL, text, at) : null;
  if (ordinal !== null) return make('ordinal', ordinal);
  const title = text[at] === '《' ? matched(TITLE, text, at) : null;
  if (title !== null) return make('unknown', title);
  const word = longestAt(text, at, isWithinUnknown);
  const wordEnd = at + (word?.text.length ?? 0);
  const subject = subjectAt(text, at, wordEnd, goesOnLeft(before, at, isWithinUnknown) ? null : own);
  if (subject) return make('scope', subject.end, subject.value);
  const date = dateAt(text, at, year);
  if (date && date.end > wordEnd) return make('year', date.end, date.sense);
  const numeral = figureAt(text, at);
  if (numeral && numeral.end > wordEnd)
    return { ...make(numeral.kind, numeral.end), ...(numeral.figure ? { figure: numeral.figure } : {}) };
  if (word) return make(word.kind, wordEnd, word.value);
  const mark = MARKS[text[at] ?? ''];
  return mark ? make(mark, at + 1, text[at]) : null;
}
