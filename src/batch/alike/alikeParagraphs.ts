import { hasOwnFigures } from '../../finding/history/copiedParagraphs';
import { SAME, sameShare } from '../../finding/history/sameShare';
import { fingerprints } from './fingerprints';
import { growing } from './growing';
import { commonFrom, type OwnWords, ownWordsOf, type UnitParagraph } from './ownWords';

/** Two paragraphs of two units whose words are the same, all but a tenth of them at most. */
export interface AlikePair {
  readonly one: UnitParagraph;
  readonly other: UnitParagraph;
  /** From 0.9 to 1, numbers apart, as a report is held against its own of the year before. */
  readonly share: number;
}

/** Paragraphs that belong together, each but the first with the earlier one that it is likest to. */
export interface AlikeGroup {
  readonly paragraphs: readonly UnitParagraph[];
  readonly pairs: readonly AlikePair[];
}

/** Paragraphs that a fingerprint leads to; beside the first of all, a pair is looked for in no more of them. */
const NEIGHBOURS = 3;
/** Paragraphs that are the same all but a tenth share more of their fingerprints than this. */
const SHARED = 0.4;
/** As many pairs as are looked at for one paragraph, the likeliest first. */
const LIKELIEST = 4;

/** Room for a paragraph's number behind a hash, or behind another paragraph's: together they are a safe integer. */
const ROOM = 2 ** 21;

/** The stretches of a sorted array whose values fall into one and the same group. */
function* runs(values: Float64Array, groupOf: (value: number) => number): Generator<Float64Array> {
  let from = 0;
  for (let at = 1; at <= values.length; at += 1) {
    const isEnd = at === values.length || groupOf(values[at] ?? 0) !== groupOf(values[from] ?? 0);
    if (!isEnd) continue;
    yield values.subarray(from, at);
    from = at;
  }
}

const high = (value: number): number => Math.floor(value / ROOM);
const low = (value: number): number => value % ROOM;

/** How many units have the fingerprint of a run. */
function unitsIn(run: Float64Array, own: readonly OwnWords[]): number {
  if (run.length === 1) return 1;
  const units = new Set<string>();
  for (const value of run) units.add(own[low(value)]?.paragraph.unit ?? '');
  return units.size;
}

/** Which paragraphs have which fingerprints, and how many that are not common to too many units. */
function indexOf(own: readonly OwnWords[], most: number) {
  const hashes = growing();
  for (const [number, { masked }] of own.entries())
    for (const hash of fingerprints(masked)) hashes.push(hash * ROOM + number);
  const distinct = new Uint16Array(own.length);
  const shared: Float64Array[] = [];
  for (const run of runs(hashes.sorted(), high)) {
    const units = unitsIn(run, own);
    if (units > most) continue;
    for (const value of run) distinct[low(value)] = (distinct[low(value)] ?? 0) + 1;
    if (units > 1) shared.push(run);
  }
  return { distinct, shared };
}

/** How often two paragraphs share a fingerprint, as sorted pairs: linear, for none is held against all others. */
function sharedPairs(shared: readonly Float64Array[], own: readonly OwnWords[]): Float64Array {
  const pairs = growing();
  const isOther = (a: number, b: number): boolean => {
    const [one, other] = [own[a]?.paragraph, own[b]?.paragraph];
    return one?.unit !== other?.unit && one?.source !== other?.source;
  };
  for (const run of shared) {
    for (let at = 1; at < run.length; at += 1) {
      const later = low(run[at] ?? 0);
      const from = Math.max(1, at - NEIGHBOURS);
      for (const before of [0, ...Array.from({ length: at - from }, (_, index) => from + index)]) {
        const earlier = low(run[before] ?? 0);
        if (isOther(earlier, later)) pairs.push(later * ROOM + earlier);
      }
    }
  }
  return pairs.sorted();
}

/** The earlier paragraphs that one is likest to by its fingerprints. */
function candidates(own: readonly OwnWords[], most: number): Map<number, number[]> {
  const { distinct, shared } = indexOf(own, most);
  const found = new Map<number, { earlier: number; count: number }[]>();
  for (const run of runs(sharedPairs(shared, own), (value) => value)) {
    const [later, earlier, count] = [high(run[0] ?? 0), low(run[0] ?? 0), run.length];
    const fewer = Math.min(distinct[later] ?? 0, distinct[earlier] ?? 0);
    if (count >= fewer * SHARED) found.set(later, [...(found.get(later) ?? []), { earlier, count }]);
  }
  return new Map(
    [...found].map(([later, all]) => [
      later,
      all
        .sort((a, b) => b.count - a.count || a.earlier - b.earlier)
        .slice(0, LIKELIEST)
        .map(({ earlier }) => earlier),
    ]),
  );
}

/** Two paragraphs as a pair, where they are the same to that extent and neither only reports figures of its own. */
function pairOf(one: OwnWords | undefined, other: OwnWords | undefined): AlikePair | null {
  if (!one || !other || hasOwnFigures(one.paragraph.text, other.paragraph.text)) return null;
  const isSame = one.masked === other.masked;
  const share = isSame ? 1 : sameShare(one.paragraph.text, other.paragraph.text);
  return share >= SAME ? { one: one.paragraph, other: other.paragraph, share } : null;
}

/** The likest earlier paragraph of each that has one. */
function pairsIn(own: readonly OwnWords[], most: number): AlikePair[] {
  const found = [...candidates(own, most)].sort(([a], [b]) => a - b);
  return found.flatMap(([later, earlier]) => {
    const pairs = earlier.flatMap((at) => pairOf(own[at], own[later]) ?? []);
    const best = pairs.reduce<AlikePair | null>((a, b) => (a && a.share >= b.share ? a : b), null);
    return best ? [best] : [];
  });
}

/**
 * The paragraphs that units share, leaving out template wording and what over a third of them say. A fact about words
 * and no judgement: 对应段落文字相同 n%. `paragraphs` of one unit follow one another.
 */
export function alikeParagraphs(paragraphs: readonly UnitParagraph[]): AlikeGroup[] {
  const units = new Set(paragraphs.map(({ unit }) => unit)).size;
  const groups = new Map<UnitParagraph, { paragraphs: UnitParagraph[]; pairs: AlikePair[] }>();
  const all = new Set<{ paragraphs: UnitParagraph[]; pairs: AlikePair[] }>();
  for (const pair of pairsIn(ownWordsOf(paragraphs, units), commonFrom(units))) {
    const group = groups.get(pair.one) ?? { paragraphs: [pair.one], pairs: [] };
    group.paragraphs.push(pair.other);
    group.pairs.push(pair);
    groups.set(pair.one, group);
    groups.set(pair.other, group);
    all.add(group);
  }
  return [...all];
}
