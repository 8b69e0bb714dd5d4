import { growthOf } from './measure';
import { patterns } from './patterns';

const SIZES = [25_000, 50_000, 100_000, 200_000];

/** Measures every pattern, or those whose name holds some words, and prints what grows too fast; whether none does. */
export function measureAll(seed: number, only = ''): boolean {
  const all = patterns(seed).filter(({ name }) => name.includes(only));
  console.log(`growth: ${all.length} patterns, seed ${seed}`);
  let bad = 0;
  for (const [index, pattern] of all.entries()) {
    const { name, times, complaint } = growthOf(pattern, SIZES);
    if (complaint !== null) {
      bad += 1;
      console.log(`${name}: ${complaint} (${times.map((time) => Math.round(time)).join(', ')} ms)`);
    }
    if (index % 50 === 49) console.log(`${index + 1} patterns`);
  }
  console.log(bad === 0 ? 'all grow with their size' : `${bad} grow faster than their size`);
  return bad === 0;
}
