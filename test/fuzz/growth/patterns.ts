import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/check/check';
import type { Pattern } from './measure';
import { OPTIONS } from './options';
import { PHRASES, PIECES } from './pieces';
import { manyParagraphs, PLACES, type PlacedText } from './places';
import { STRUCTURES } from './structures';

const ROOMS = ['src/finding', 'src/rules', 'src/parse', 'src/report'];
const JOINTS = ['', '', '', '，', '、', '。', '1', '12件', '（', '）', '“', '《', ' ', '：', '3.5'];
const COMBINATIONS = 60;

/** The words that the code itself looks for. */
function ownWords(): string[] {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  const words = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/[\u4e00-\u9fff]{1,8}/g) ?? []);
  return [...new Set(words)].sort();
}

/** Numbers from 0 to 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed % 2 ** 32;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function combinations(seed: number): string[] {
  const next = numbersFrom(seed);
  const words = ownWords();
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  return Array.from({ length: COMBINATIONS }, () =>
    Array.from({ length: 2 + Math.floor(next() * 10) }, () => one(words) + one(JOINTS)).join(''),
  );
}

export const placed = (piece: string, place: PlacedText): Pattern => ({
  name: `${JSON.stringify(piece)} in ${place.name}`,
  prepare(size) {
    const tree = place.tree(piece.repeat(Math.ceil(size / piece.length)));
    return () => check(tree, OPTIONS);
  },
});

const placeAt = (index: number): PlacedText => PLACES[index % PLACES.length] as PlacedText;

/** Every piece in prose and at one other place, which the seed chooses; words together by the seed; and every structure. */
export function patterns(seed: number): Pattern[] {
  const [prose] = PLACES;
  if (!prose) return [];
  return [
    ...PIECES.flatMap((piece, index) => [
      placed(piece, prose),
      placed(piece, placeAt(1 + ((index + seed) % (PLACES.length - 1)))),
    ]),
    ...PHRASES.map((phrase) => placed(phrase, manyParagraphs)),
    ...combinations(seed).map((piece, index) => placed(piece, placeAt(index % 2 === 0 ? 0 : index))),
    ...STRUCTURES,
  ];
}
