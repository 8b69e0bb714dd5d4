import { nameOf } from '../report/nameOf';
import type { Place } from '../report/report';
import type { Sums } from './equation';
import type { Quantity } from './quantity';
import type { Bilingual } from './rule';

/** A sum as a person writes it: 自然人10＋商业企业2, what is 0 left out, blanks said. */
export function addends(terms: readonly Quantity[], name: (place: Place) => Bilingual): Bilingual {
  const filled = terms.filter(({ cell }) => cell.value !== null && cell.value !== 0);
  const blanks = terms.filter(({ cell }) => cell.value === null).length;
  const write = (language: keyof Bilingual, join: string) =>
    filled
      .map(({ place, cell }) => `${name(place)[language]}${language === 'en' ? ' ' : ''}${cell.value}`)
      .join(join) || '0';
  return {
    zh: write('zh', '＋') + (blanks > 0 ? `（另有${blanks}格无数字）` : ''),
    en: write('en', ' + ') + (blanks > 0 ? ` (${blanks} cells without a number)` : ''),
  };
}

/** The difference between two sides, as a positive number. */
export function apart({ left, right }: Sums): number {
  return Math.abs(Math.round((right - left) * 1e6) / 1e6);
}

/** Whether a sum of several terms needs its result written: 10 alone does, 10 = 10 does not. */
export function total(terms: Bilingual, sum: number): Bilingual {
  const isPlain = terms.zh === String(sum);
  return isPlain ? terms : { zh: `${terms.zh}＝${sum}`, en: `${terms.en} = ${sum}` };
}

/** 1 row, 2 rows. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Places by name, the first few of many. */
export function listed(places: readonly string[], most = 4): Bilingual {
  const names = places.slice(0, most).map(nameOf);
  const more = places.length - names.length;
  return {
    zh: names.map(({ zh }) => zh).join('、') + (more > 0 ? `等${places.length}处` : ''),
    en: names.map(({ en }) => en).join('; ') + (more > 0 ? ` and ${more} more` : ''),
  };
}
