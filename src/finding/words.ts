import { listedCells } from '../report/listedCells';
import { nameOf } from '../report/nameOf';
import type { Direction } from '../report/places/places';
import { termName } from '../report/termName';
import type { Sums } from './equation';
import type { Quantity } from './quantity';
import type { Bilingual } from './rule';

/** Terms that are all 0 are named where there are no more of them. */
const MAX_ZEROS_NAMED = 2;

/** A sum as a person writes it: 自然人10＋商业企业2, what is 0 left out unless all is, blanks said. */
export function addends(terms: readonly Quantity[], direction: Direction): Bilingual {
  const isAllZero = terms.length > 0 && terms.every(({ cell }) => cell.value === 0);
  if (isAllZero && terms.length > MAX_ZEROS_NAMED) return { zh: '各项均为0', en: 'all of them 0' };
  const filled = terms.filter(({ cell }) => cell.value !== null && (isAllZero || cell.value !== 0));
  const blanks = terms.filter(({ cell }) => cell.value === null).length;
  const names = filled.map(({ place, cell }) => ({ ...termName(place, direction), value: cell.value }));
  return {
    zh:
      (names.map(({ zh, value }) => `${zh}${value}`).join('＋') || '0') +
      (blanks > 0 ? `（另有${blanks}格无数字）` : ''),
    en:
      (names.map(({ en, value }) => `${en} ${value}`).join(' + ') || '0') +
      (blanks > 0 ? ` (and ${counted(blanks, 'cell')} without a number)` : ''),
  };
}

/** The difference between two sides, as a positive number. */
export function apart({ left, right }: Sums): number {
  return Math.abs(Math.round((right - left) * 1e6) / 1e6);
}

/** A sum with its result; of one term alone the term says it. */
export function total(terms: Bilingual, sum: number): Bilingual {
  return /^(?!.*(?:＋|（另有))/.test(terms.zh) ? terms : { zh: `${terms.zh}＝${sum}`, en: `${terms.en} = ${sum}` };
}

/** 1 row, 2 rows. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Cells by name, the first few of many. */
export function namesOf(places: readonly string[]): Bilingual {
  const shown = places.slice(0, places.length > 4 ? 1 : 4);
  const more = places.length - shown.length;
  return {
    zh: listedCells(shown) + (more > 0 ? `等${places.length}格` : ''),
    en: shown.map((place) => nameOf(place).en).join('; ') + (more > 0 ? ` and ${more} more` : ''),
  };
}

/** Words of the page, quotedWords, the first few of many. */
export function quotedWords(texts: readonly string[]): Bilingual {
  const shown = texts.slice(0, 3).map((text) => `“${text}”`);
  const isMore = texts.length > shown.length;
  return {
    zh: shown.join('、') + (isMore ? `等${texts.length}个` : ''),
    en: shown.join(', ') + (isMore ? ` and ${texts.length - shown.length} more` : ''),
  };
}
