import { says } from '../../finding/saidBy';
import { cellParts } from '../../report/listedCells';
import { cellPlace, isParagraph } from '../../report/places/places';
import type { Calculation } from '../../result/calculation';
import type { Finding } from '../../result/resultSchema';
import { formulaOf, isTrimmed, printedOf, shortOf } from '../tables/formula';
import { cellWords } from './places/cellWords';

/** Two numbers that ought to be one, and how each comes about. */
export interface Sum {
  /** The row, column or group that is summed; empty for a sentence. */
  readonly name: string;
  readonly formula: string;
  /** The two numbers alone. */
  readonly short: string;
  /** A sum is worked out, a sentence is held against a table. */
  readonly label: '算式' | '对照';
  /** What the page prints, term by term, where the formula leaves terms out; else null. */
  readonly printed: string | null;
}

/** The sum of a relation. */
export function sumOf(calculation: Calculation, first: string): Sum {
  const { row, column } = cellParts(first);
  return {
    name: calculation.direction === 'downColumn' ? column : row,
    formula: formulaOf(calculation),
    short: shortOf(calculation),
    label: '算式',
    printed: isTrimmed(calculation) ? printedOf(calculation) : null,
  };
}

/** What the two numbers of a sentence are called where the other one is in no table. */
function sidesOf(rule: string): readonly [string, string, string] | null {
  if (says(rule, 'share')) return ['文字', '按件数计算', '%'];
  return says(rule, 'listSum') ? ['总数', '各项之和', ''] : null;
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The figures of a sentence and of the cells it differs from; null where there are no two figures of one thing. */
export function bothSides({ rule, expected, actual, addresses, excerpt }: Finding): Sum | null {
  const cell = addresses.find((address) => cellPlace(address) !== null);
  const own = sidesOf(rule);
  if (expected === null || actual === null || !addresses.some(isParagraph) || !(own || cell)) return null;
  const money = cell && cellWords(cell).unit === '万元' ? '万元' : '';
  const [said, other, unit] = own ?? ['文字', '表格', money];
  const isImplied = actual === 0 && !/[0０零]/.test(excerpt ?? '0');
  const left = isImplied ? '按文字应为0' : `${said}${actual}${unit}`;
  const apart = `${rounded(Math.abs(actual - expected))}${unit === '%' ? '个百分点' : unit}`;
  const formula = `${left}，${other}${expected}${unit}，相差${apart}`;
  return { name: '', formula, short: formula, label: '对照', printed: null };
}

/** As many sums as a cell of a table still spells out. */
export const FEW_SUMS = 4;

/** Sums in one cell of a table, each named where there are several; of many the two numbers alone. */
export function sumsWords(sums: readonly Sum[]): string {
  const isNamed = sums.length > 1;
  return sums
    .map(({ name, formula, short, label }) => {
      const text = sums.length > FEW_SUMS ? short : formula;
      const head = isNamed && name ? `${name}：` : '';
      return label === '对照' ? `${label}：${text}` : `${head}${text}`;
    })
    .join('；');
}
