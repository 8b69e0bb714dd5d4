import { chineseNumber } from './chineseNumber';

const ZEROS = 'OoО〇○◯零';
const NUMERALS = `${ZEROS}一二三四五六七八九壹贰叁肆伍陆柒捌玖`;
const spoken = `[${NUMERALS}十百千万]`;
const zero = `[0${ZEROS}]`;
const spokenYear = new RegExp(
  `(?<!${spoken})二${zero}[${NUMERALS}\\d]{2}(?!${spoken})|(?<!\\d)2${zero}[\\d${ZEROS}]{2}(?=年)|贰${zero}..(?=年)`,
  'g',
);
function digitOf(character: string): string {
  const at = NUMERALS.indexOf(character);
  return at < 0 ? character : String(at < 7 ? 0 : ((at - 7) % 9) + 1);
}
const halfWidth = (character: string) => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** Text with every writing of a year as 2023: full-width, 二〇二三, 二O二三. As long as before, so that places in it hold. */
export function foldYears(text: string): string {
  return text.replace(/[０-９Ｏｏ]/g, halfWidth).replace(spokenYear, (year) => [...year].map(digitOf).join(''));
}

const numeral = '[一二三四五六七八九十元]{1,3}';
const spokenDay = new RegExp(
  `年\\s*(?:(${numeral})|(\\d{1,2}))\\s*月\\s*(?:(${numeral})|(\\d{1,2}))(?=\\s*[日号])`,
  'g',
);
const ordinalOf = (spoken: string | undefined, figure: string | undefined) =>
  spoken === '元' ? '1' : spoken ? String(chineseNumber(spoken) ?? spoken) : (figure ?? '');

const foldDays = (text: string) =>
  text.replace(
    spokenDay,
    (_all, month?: string, monthFigure?: string, day?: string, dayFigure?: string) =>
      `年${ordinalOf(month, monthFigure)}月${ordinalOf(day, dayFigure)}`,
  );

/** Text with every writing of a date in figures, without white space: 二〇二四年三月十五日 as 2024年3月15日. */
export function foldDates(text: string): string {
  return foldDays(foldYears(text.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')));
}

/** The years a text names, in its order, each as often as it does. */
export function yearsIn(text: string): number[] {
  return [...foldYears(text.replace(/\s/g, '')).matchAll(/(?<!\d)20\d\d(?=\D|$|(?:0[1-9]|1[0-2])[0-3]\d(?!\d))/g)].map(
    ([year]) => Number(year),
  );
}

/** The only year a text names; null where it names none or several. */
export function onlyYear(text: string): number | null {
  const [year, ...others] = new Set(yearsIn(text));
  return year !== undefined && others.length === 0 ? year : null;
}

/** A year of five or six figures, as a slip of the keyboard leaves it: 202020年, 20223年; null where there is none. */
export function mistypedYear(text: string): string | null {
  return /(?<![\d.])20\d{3,4}(?=年)/.exec(foldDates(text))?.[0] ?? null;
}

interface Written {
  /** YYYY-MM-DD as written, whether there is such a day or not. */
  readonly written: string;
  readonly isReal: boolean;
}

const figures = /(?<!\d)(20\d\d)\s*(?:年|[-/.—–]+)\s*(\d{1,2})\s*(?:月|[-/.—–]+)\s*(\d{1,2})(?!\d)/;
/** 2 0 2 4 is one number: spaces part its single digits. */
const spaced = /(?<=(?<!\d)\d)\s(?=\d(?!\d))/g;

/** Whether a year has such a day: 2023 has no 29 February, no year 31 April. */
function isDay(year: number, month: number, day: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** A day from its year, month and day. */
export function dayOf(...steps: readonly [number, number, number]): Written {
  return { written: steps.map((step) => String(step).padStart(2, '0')).join('-'), isReal: isDay(...steps) };
}

/** The first day that a text names, in any of the ways days are written; null where it names none. */
export function writtenDay(text: string): Written | null {
  const match = figures.exec(foldDays(foldYears(text.normalize('NFKC')).replace(spaced, '')));
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The first day of a text as YYYY-MM-DD; null for what is no date, or a day that no year has. */
export function dateOf(text: string): string | null {
  const day = writtenDay(text);
  return day?.isReal ? day.written : null;
}
