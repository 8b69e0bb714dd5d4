import type { Bilingual } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';
import type { FarNumber } from './peers';

/** As many peers as a sentence names; all of them stand in `group`. */
const NAMED = 5;

/** What is said of a number far from those of a unit's peers; no place among them is given. */
export function peersWords({ unit, address, value, median, group }: FarNumber): Bilingual {
  const peers = group.filter(({ id }) => id !== unit).map(({ name: of }) => of);
  const name = nameOf(address);
  const shown = peers.slice(0, NAMED);
  const isMore = peers.length > NAMED;
  return {
    zh: `${name.zh}为 ${value}，同类单位（${shown.join('、')}${isMore ? `等 ${peers.length} 个` : ''}）的中位数为 ${median}，与同类相差较大，供核实`,
    en: `${name.en} is ${value}; the median of its peers (${shown.join(', ')}${isMore ? `, ${peers.length} in all` : ''}) is ${median}; for verification`,
  };
}
