import { diffArrays } from 'diff';
import { sameShare } from '../../finding/history/sameShare';
import { SECTIONS, type SectionId } from '../../report/addresses';
import { normalise } from '../../report/normalise';
import type { ReportJson } from '../../report/schema';

/** Some words of a paragraph, and whether the other paragraph has them too. */
export interface Piece {
  readonly text: string;
  readonly isSame: boolean;
}

/** Two paragraphs that belong together, or one that has no counterpart. */
export interface PairedParagraphs {
  readonly section: SectionId;
  readonly now: readonly Piece[] | null;
  readonly former: readonly Piece[] | null;
  /** How much of them is the same, numbers apart; null where there is no pair, or too little in common to be measured. */
  readonly share: number | null;
}

/** Sections have some ten paragraphs; more are not compared. */
export const MOST_PARAGRAPHS = 60;
/** Below it two paragraphs speak of different things. */
const ALIKE = 0.3;
/** Fewer characters in a row are the same by chance. */
const SHORTEST_RUN = 4;
const MOST_EDITS = 1500;
/** What is alike from here on is measured as the rules measure it. */
const NEARLY = 0.89;
/** Longer than any paragraph of a report; of one made to be long only so much is held against another. */
const LONGEST = 3000;

interface Token {
  readonly text: string;
  readonly key: string;
}

/** A paragraph as it is compared: character by character, a number being one, and alike to any other number. */
function tokensOf(text: string): Token[] {
  const shown = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  return (shown.match(/\d+(?:\.\d+)?|[\s\S]/gu) ?? []).map((part) => ({
    text: part,
    key: /^\d/.test(part) ? '#' : normalise(part),
  }));
}

function pairsOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.slice(1).map(({ key }, at) => `${tokens[at]?.key}${key}`));
}

/** How alike two texts look at a glance: what pairs of characters they share. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const pair of few) if (many.has(pair)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

const wholly = (tokens: readonly Token[], isSame: boolean): Piece[] => [
  { text: tokens.map(({ text }) => text).join(''), isSame },
];

/** Neighbours of one kind are one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.isSame === piece.isSame) all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

interface Sides {
  readonly now: readonly Piece[];
  readonly former: readonly Piece[];
  readonly share: number | null;
}

/** What is said of one stretch of both paragraphs: a number that is another one is not shown as the same. */
const stretch = (own: readonly Token[], other: readonly Token[], isSame: boolean): Piece[] =>
  own.map(({ text }, at) => ({ text, isSame: isSame && other[at]?.text === text }));

/** Holds two paragraphs against each other. */
function compared(now: readonly Token[], then: readonly Token[]): Sides {
  const changes = diffArrays([...then], [...now], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return { now: wholly(now, false), former: wholly(then, false), share: null };
  const sides: { now: Piece[]; former: Piece[] } = { now: [], former: [] };
  const at = { now: 0, former: 0 };
  let same = 0;
  for (const { added, removed, count } of changes) {
    const isSame = !added && !removed && count >= SHORTEST_RUN;
    if (isSame) same += count;
    const own = removed ? [] : now.slice(at.now, at.now + count);
    const former = added ? [] : then.slice(at.former, at.former + count);
    sides.now.push(...stretch(own, former, isSame));
    sides.former.push(...stretch(former, own, isSame));
    at.now += own.length;
    at.former += former.length;
  }
  return { now: joined(sides.now), former: joined(sides.former), share: same / Math.max(now.length, then.length, 1) };
}

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pairs: ReadonlySet<string>;
}

function readIn(report: ReportJson, section: SectionId): Read[] {
  const paragraphs = report.sections.find(({ id }) => id === section)?.paragraphs ?? [];
  return paragraphs.slice(0, MOST_PARAGRAPHS).map((text) => {
    const tokens = tokensOf(text);
    return { text, tokens, pairs: pairsOf(tokens) };
  });
}

/** Which paragraph of then belongs to which of now: the most alike first, each once. */
function counterparts(now: readonly Read[], then: readonly Read[]): Map<number, number> {
  const likely = now
    .flatMap(({ pairs }, own) => then.map((former, at) => ({ own, at, alike: likeness(pairs, former.pairs) })))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || Math.abs(a.own - a.at) - Math.abs(b.own - b.at));
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { own, at } of likely) {
    if (found.has(own) || taken.has(at)) continue;
    found.set(own, at);
    taken.add(at);
  }
  return found;
}

/** Two texts side by side, with what both have. */
export function sideBySide(
  one: string,
  other: string,
): { readonly one: readonly Piece[]; readonly other: readonly Piece[] } {
  const { now, former } = compared(tokensOf(one), tokensOf(other));
  return { one: now, other: former };
}

/** What the rules call the share of two paragraphs goes before what is counted here, so that no two surfaces differ. */
function pair(section: SectionId, own: Read, other: Read): PairedParagraphs {
  const { now, former, share } = compared(own.tokens, other.tokens);
  return { section, now, former, share: sameShare(own.text, other.text) || (share && Math.min(share, NEARLY)) };
}

function pairedIn(section: SectionId, now: ReportJson, then: ReportJson): PairedParagraphs[] {
  const [own, former] = [readIn(now, section), readIn(then, section)];
  const found = counterparts(own, former);
  const taken = new Set(found.values());
  const here = own.map((read, index): PairedParagraphs => {
    const other = former[found.get(index) ?? -1];
    return other ? pair(section, read, other) : { section, now: wholly(read.tokens, false), former: null, share: null };
  });
  const gone = former.flatMap((read, index): PairedParagraphs[] =>
    taken.has(index) ? [] : [{ section, now: null, former: wholly(read.tokens, false), share: null }],
  );
  return [...here, ...gone];
}

/** The paragraphs of two reports side by side, section by section, in the order of the first. */
export function pairedParagraphs(now: ReportJson, then: ReportJson): PairedParagraphs[] {
  return SECTIONS.flatMap((section) => pairedIn(section, now, then));
}
