import { chineseNumber } from '../../../report/chineseNumber';
import { own } from '../../../report/own';
import type { Figure, Kind } from '../words/token';

/** A number at a place of a text, or something made of digits that is none. */
export interface Numeral {
  readonly kind: Kind;
  readonly end: number;
  readonly figure?: Figure;
}

/** What is counted in 件 and its kin; other units make a number of something else. */
const UNITS = '件次|人次|万元|亿元|件|条|份|宗|起|例|次|个|项|笔|部|篇|期|场|名|家|人|元|页|卷|本|位|封|批';
const tail = `(余|多|来|几)?(万|亿|千|百)?(余|多)?(${UNITS})?(以上|以下|左右|以内|之多|有余|多|余)?`;
const arabic = new RegExp(`(\\d{1,3}(?:，\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?(?:(%|‰|个百分点)|${tail})`, 'y');
const chinese = new RegExp(`([零一二两三四五六七八九十百千]{1,9})${tail}`, 'y');
/** 0571-6288120, 〔2021〕30号, 第三十六条, 20个工作日, 数十. */
const noCount =
  /\d{1,20}(?:[-—/]\d{1,20}){1,9}|\d+(?:个)?(?:工作日|自然日|日内|天|日|月|小时|分钟|周|季度|年|号|时|点)|[〔[]\d{4}[〕\]](?:第)?\d+号|第[\d零一二三四五六七八九十百]{1,6}(?:[（(][一二三四五六七八九十]{1,3}[）)])?[条款项章节号届次期批个轮]?|[数几上][十百千万]{1,3}|百分之[零一二三四五六七八九十百点]{1,7}/y;

const SCALES: Record<string, number> = own({ 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 });

function arabicAt(text: string, at: number): Numeral | null {
  arabic.lastIndex = at;
  const match = arabic.exec(text);
  if (!match) return null;
  const [whole, figure = '', fraction = '', percent, some, scale = '', more, unit = '', about] = match;
  const value = Number(figure.replaceAll('，', '') + fraction);
  const decimals = Math.max(0, fraction.length - 1);
  const isRounded = Boolean(some || more || about);
  return {
    kind: percent ? 'percent' : 'number',
    end: at + whole.length,
    figure: { value, decimals, unit: percent ?? unit, scale: SCALES[scale] ?? 1, isRounded, isIdiom: false },
  };
}

function chineseAt(text: string, at: number): Numeral | null {
  chinese.lastIndex = at;
  const match = chinese.exec(text);
  if (!match) return null;
  const [whole, numeral = '', some, scale = '', more, unit = '', about] = match;
  const value = numeral === '两' ? 2 : chineseNumber(numeral);
  // Without a unit these are as often parts of words: 一是, 十四五.
  if (value === null || (unit === '' && value !== 0)) return null;
  return {
    kind: 'number',
    end: at + whole.length,
    figure: {
      value,
      decimals: 0,
      unit,
      scale: SCALES[scale] ?? 1,
      isRounded: Boolean(some || more || about),
      isIdiom: numeral === '一',
    },
  };
}

/** The number that begins at a place of a folded text; a date, a telephone or document number is `unknown`. */
export function figureAt(text: string, at: number): Numeral | null {
  const first = text.charCodeAt(at);
  const isDigit = first >= 48 && first <= 57;
  if (!isDigit && !/[〔[第数几上零一二两三四五六七八九十百千]/.test(text[at] ?? '')) return null;
  noCount.lastIndex = at;
  const other = noCount.exec(text);
  if (other) return { kind: 'unknown', end: at + other[0].length };
  return isDigit ? arabicAt(text, at) : chineseAt(text, at);
}
