import { own } from '../../../report/own';

/** The last words of organs' names, and what each is cut down to in a short name. */
const KINDS: Record<string, readonly string[]> = own({
  管理委员会: ['管委会', '管理委员会'],
  联合会: ['联合会', '联'],
  协会: ['协会', '协'],
  联合社: ['联合社', '联社', '社'],
  总社: ['总社', '社'],
  合作社: ['合作社', '社'],
  委员会: ['委员会', '委'],
  办公室: ['办公室', '办'],
  办事处: ['办事处', '办'],
  分局: ['分局'],
  局: ['局'],
  厅: ['厅'],
  院: ['院'],
  中心: ['中心'],
  大队: ['大队'],
  支队: ['支队'],
  总队: ['总队'],
  处: ['处'],
  站: ['站'],
  所: ['所'],
  会: ['会'],
});
/** Characters behind a short last word that make another word of it: 办理, 委员, 处理, 会议. */
const GOES_ON =
  /^(?:办[理结事公法件复案]|委[员托派]|处[理罚置]|局[面限部势]|院[校落]|站[在点]|社[会区]|联[系合席网]|协[助同调商议作定]|所[有属在]|会[议同计])/;
/** 残联 of 残疾人联合会, 科协 of 科学技术协会: one character stands for the rest. */
const ONE = new Set(['联', '协']);
const LEVELS = '省市区县州旗盟';
/** No short name is longer, and no place in an organ's name. */
const LONGEST = 16;

/** A way to part an organ's name: 青溪市 | 城市管理 | 局. */
export interface NameParts {
  readonly place: string;
  readonly core: string;
  readonly kinds: readonly string[];
}

/** The ways to part a name; which 市 or 区 ends its place, the name itself does not say. */
export function partsOf(name: string): NameParts[] {
  const ends = Object.entries(KINDS).filter(([kind]) => name.endsWith(kind));
  return ends.flatMap(([kind, kinds]) => {
    // A 分局 is no 局; 国有资产监督管理委员会 may be cut before 委员会 or before 管理委员会.
    const stem = kind.length === 1 && ends.length > 1 ? '' : name.slice(0, -kind.length);
    return [...stem].flatMap((character, at): NameParts[] => {
      const core = stem.slice(at + 1);
      const isEnd = LEVELS.includes(character) && at < LONGEST && at > 0;
      return isEnd && core.length >= 2 ? [{ place: stem.slice(0, at + 1), core, kinds }] : [];
    });
  });
}

/** Where the place that a short name may begin with ends: 青溪市, 青溪, 市, or none at all. */
function placeEnds(text: string, at: number, place: string): number[] {
  const ends = [at];
  for (const name of [place, place.slice(0, -1)])
    for (let from = 0; from < name.length; from += 1) {
      // 溪城管局 is no name; 市城管局 is one.
      const isWhole = name.length - from >= 2 || (name === place && from === name.length - 1);
      if (isWhole && text.startsWith(name.slice(from), at)) ends.push(at + name.length - from);
    }
  return ends;
}

/** What the first character of a short form may be: of the first of two tasks, or of the first half of one. */
function headOf(core: string): number {
  const second = core.search(/[和与、及]/);
  return second > 0 ? second : Math.floor(core.length / 2) + 1;
}

/** Where a short form of `core` and a kind end: 城管局 of 城市管理局, its characters in their order; -1 for none. */
function shortEnd(text: string, from: number, { core, kinds }: NameParts, isPlaced = false): number {
  const isSociety = kinds.some((kind) => ONE.has(kind));
  const head = isSociety ? core.length : headOf(core);
  let end = -1;
  let next = 0;
  for (let at = from; at < from + LONGEST; at += 1) {
    const kind = at > from ? kinds.find((it) => text.startsWith(it, at)) : undefined;
    // 市外办 of 外事办公室.
    const isLong = at - from >= 2 || ONE.has(kind ?? '') || (isPlaced && kind === '办' && core.length <= 4);
    if (kind && isLong && !(kind.length === 1 && GOES_ON.test(text.slice(at, at + 2)))) end = at + kind.length;
    const place = core.indexOf(text[at] ?? '\n', next);
    if (place < 0 || (at === from && place >= head)) break;
    next = place + 1;
  }
  return end;
}

/** Where a short name of an organ that begins at a place of a text ends; -1 where none does. */
export function abbreviationEnd(text: string, at: number, ways: readonly NameParts[]): number {
  let end = -1;
  for (const parts of ways)
    for (const from of placeEnds(text, at, parts.place)) end = Math.max(end, shortEnd(text, from, parts, from > at));
  return end;
}

const SYSTEM = ['机关', '系统'];

/** Where words for all organs of the organ's own kind in its place end: 全市公安机关 of 市公安局; -1 where none begin. */
export function systemEnd(text: string, at: number, ways: readonly NameParts[]): number {
  if (text[at] !== '全') return -1;
  const here = ways.filter(({ place, kinds }) => place.endsWith(text[at + 1] ?? '') && !kinds.includes('分局'));
  return Math.max(-1, ...here.map(({ core }) => shortEnd(text, at + 2, { place: '', core, kinds: SYSTEM })));
}

/** 市局 in the report of a 市's own bureau; where a name has two places, nobody can tell whose 局 it is. */
export function levelName(name: string): string | null {
  const levels = [...name].filter((character) => LEVELS.includes(character));
  return levels.length === 1 && /[局委厅]$/.test(name) && !name.endsWith('分局') ? `${levels[0]}${name.at(-1)}` : null;
}

/** Where a short form of a zone's name ends: 经开区 of 经济技术开发区, its characters in their order; -1 for none. */
export function zoneEnd(text: string, from: number, zone: string): number {
  // The first two characters are of its place.
  const core = zone.slice(2, -1);
  let next = 0;
  for (let at = from; at < from + LONGEST; at += 1) {
    const length = at - from;
    if (text[at] === zone.at(-1) && length > 0 && (length > 1 || core.length === 1)) return at + 1;
    const place = core.indexOf(text[at] ?? '\n', next);
    if (place < 0) return -1;
    next = place + 1;
  }
  return -1;
}
