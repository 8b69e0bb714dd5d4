import { foldedAsPrinted } from '../page/tree/textOf';
import { chineseNumber } from '../report/chineseNumber';
import { remember } from '../report/remember';
import type { Cell, CellForm } from '../report/report';
import { simplified } from '../report/traditional/simplified';

const placeholder = /^(?:[/\\―–−无空]|-{1,3}|——?|N\/?A|n\/a)$/;
const units = '件|条|份|宗|起|次|个|项|人|万元|元|万件|万条';
const plain = new RegExp(`^([+-]?)(\\d[\\d,]*(?:\\.\\d+)?)(${units})?(?:\\((.+)\\))?$`);
const beforeUnit = new RegExp(` (?=${units})`, 'g');
const lastUnit = new RegExp(`(?:${units})$`);
const bareFigure = /^\d{1,9}$/;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

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

/** Footnote marks as notes: NFKC would make 12① into 121. */
const marks = /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff\u2776-\u2793]+|[[［【〔][^[\]［］【】〔〕]*[\]］】〕]/g;
const withNotes = (raw: string) => raw.replace(marks, (mark) => `(${mark.replace(/[[\]［］【】〔〕()]/g, '') || '*'})`);

const text = (raw: string): Cell => ({ state: 'text', raw, value: null, form: null });

/**
 * What a printed cell says, by the contract's table of states. Nothing is repaired: two numbers, a letter O for
 * zero or a number within words are text, and a blank is a blank.
 */
export function readValue(printed: string): Cell {
  return printed.length > 40 ? read(printed) : remembered(printed);
}

/** Characters that turn the order of what follows: a reader does not see the digits in the order they are written in. */
const reordering = /[\u202b\u202e\u2067]/;
/** A cell that prints what is not read. */
export const unread: Cell = { state: 'missing', raw: '', value: null, form: null };

/** Whether a figure stands on more than one line of a cell; a note in brackets is none, on however many lines. */
const hasSeveralFigures = (printed: string): boolean =>
  printed
    .replace(/[(（[［【〔][^)）\]］】〕]*/g, '')
    .split('\n')
    .filter((line) => /[\d０-９]/.test(line)).length > 1;

function read(printed: string): Cell {
  const raw = foldedAsPrinted(printed);
  if (reordering.test(printed) && /\d/.test(raw)) return unread;
  if (hasSeveralFigures(printed)) return text(raw);
  if (raw === '') return { state: 'blank', raw, value: null, form: null };
  if (bareFigure.test(raw)) return { state: 'number', raw, value: Number(raw), form: 'plain' };
  const compact = withNotes(simplified(raw))
    .normalize('NFKC')
    .replace(/\s*([(),.])\s*/g, '$1')
    .replace(/^([+-]) /, '$1');
  if (placeholder.test(compact.replace(/ /g, ''))) return { state: 'placeholder', raw, value: null, form: null };
  // Word cuts 20 into "2 0"; "12 3" may be two numbers, so only single digits are joined.
  const isSpaced = /^[1-9](?: \d)+$/.test(compact);
  const joined = isSpaced ? compact.replace(/ /g, '') : compact.replace(beforeUnit, '');
  const match = plain.exec(joined);
  if (!match) {
    const value = chineseNumber(compact.replace(lastUnit, ''));
    return value === null ? text(raw) : { state: 'number', raw, value, form: 'chinese' };
  }
  const [, sign = '', figure = '', unit, note] = match;
  if (figure.includes(',') && !grouped.test(figure)) return text(raw);
  const value = Number(`${sign}${figure.replaceAll(',', '')}`);
  // No longer what is printed: past the safe integers digits are lost.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return text(raw);
  if (/万[^元]/.test(unit ?? '')) return text(raw);
  const form = isSpaced ? 'spaced' : formOf(raw, sign, figure, unit, note);
  return { state: 'number', raw, value: value || 0, form };
}

const remembered = remember(read);
