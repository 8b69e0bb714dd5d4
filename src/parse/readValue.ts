import { folded } from '../page/textOf';
import type { Cell, CellForm } from '../report/report';

const placeholders = new Set(['/', '\\', '-', '--', '---', '—', '——', '―', '–', '−', '无', '空', 'N/A', 'n/a', 'NA']);
const units = '件|条|份|宗|起|次|个|项|人|万元|元|万件|万条';
const plain = new RegExp(`^([+-]?)(\\d[\\d,]*(?:\\.\\d+)?)(${units})?(?:\\((.+)\\))?$`);
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const digits: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** A number in Chinese numerals up to 9,999 (十二, 五百九十九), or null. 〇 alone may be a letter: not a number. */
export function chineseNumber(text: string): number | null {
  if (!/^[零一二两三四五六七八九十百千]{1,9}$/.test(text)) return null;
  let total = 0;
  let digit: number | null = null;
  for (const character of text) {
    const scale = scales[character];
    if (scale === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = digits[character] ?? null;
    } else {
      total += (digit ?? (scale === 10 && total === 0 ? 1 : Number.NaN)) * scale;
      digit = null;
    }
  }
  total += digit ?? 0;
  return Number.isNaN(total) ? null : total;
}

function formOf(
  raw: string,
  sign: string,
  figure: string,
  unit: string | undefined,
  note: string | undefined,
): CellForm {
  if (note !== undefined) return 'noted';
  if (/[０-９，．－＋]/.test(raw)) return figure.includes(',') ? 'thousands' : 'fullWidth';
  if (unit !== undefined) return 'withUnit';
  if (sign !== '') return 'signed';
  return figure.includes(',') ? 'thousands' : 'plain';
}

const text = (raw: string): Cell => ({ state: 'text', raw, value: null, form: null });

/**
 * What a printed cell says, by the contract's table of states. Nothing is repaired: two numbers, a letter O for
 * zero or a number within words are text, and a blank is a blank.
 */
export function readValue(printed: string): Cell {
  const raw = folded(printed);
  if (raw === '') return { state: 'blank', raw, value: null, form: null };
  const compact = raw
    .normalize('NFKC')
    .replace(/\s*([(),.])\s*/g, '$1')
    .replace(/^([+-]) /, '$1');
  if (placeholders.has(compact.replace(/ /g, ''))) return { state: 'placeholder', raw, value: null, form: null };
  // Word cuts 20 into "2 0"; "12 3" may be two numbers, so only single digits are joined.
  const isSpaced = /^[1-9](?: \d)+$/.test(compact);
  const joined = isSpaced ? compact.replace(/ /g, '') : compact.replace(new RegExp(` (?=${units})`, 'g'), '');
  const match = plain.exec(joined);
  if (!match) {
    const value = chineseNumber(compact.replace(new RegExp(`(?:${units})$`), ''));
    return value === null ? text(raw) : { state: 'number', raw, value, form: 'chinese' };
  }
  const [, sign = '', figure = '', unit, note] = match;
  if (figure.includes(',') && !grouped.test(figure)) return text(raw);
  const value = Number(`${sign}${figure.replaceAll(',', '')}`);
  if (unit?.startsWith('万') && unit !== '万元') return text(raw);
  const form = isSpaced ? 'spaced' : formOf(raw, sign, figure, unit, note);
  return { state: 'number', raw, value: value === 0 ? 0 : value, form };
}
