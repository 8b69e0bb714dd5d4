import type { Direction } from '../../report/places/places';
import { termName } from '../../report/termName';
import { type Calculation, type Term, termText } from '../../result/calculation';
import { TERMS_IN_FILES } from './termsInFiles';

/** As many terms as a line still shows one by one; a column of table 3 has 21 of them. */
const SHOWN = 7;

const nameIn = (direction: Direction, address: string): string => termName(address, direction).zh;

const printed = (term: Term): string => termText(term, TERMS_IN_FILES);

/** The same within a sum: a sign of its own stands in brackets. */
const summed = (term: Term): string => (term.value !== null && term.value < 0 ? `（${printed(term)}）` : printed(term));

/** Whether the line leaves terms out, so that it no longer tells which term is which. */
export function isTrimmed({ left }: Calculation): boolean {
  return left.length > SHOWN;
}

const areAllZero = (terms: readonly Term[]): boolean => terms.every(({ value }) => value === 0);

/** The terms worth a place in the line, and what is said of the rest; a blank is never written as 0. */
function trimmed(terms: readonly Term[]): { shown: readonly Term[]; rest: string } {
  const isLong = terms.length > SHOWN;
  const zeros = isLong ? terms.filter(({ value }) => value === 0).length : 0;
  const count = (...states: Term['state'][]): number =>
    terms.filter(({ value, state }) => value === null && states.includes(state)).length;
  const counted = [
    [zeros, '为0'],
    [count('blank'), '空白'],
    [count('placeholder', 'text'), '不是数字'],
    [count('missing'), '没有读到'],
  ] as const;
  const rest = counted.flatMap(([of, what]) => (of > 0 ? [`${of}项${what}`] : []));
  const shown = terms.filter(({ value }) => (isLong ? value : value !== null));
  const others = shown.length > 0 ? '其余' : '';
  return { shown, rest: rest.length > 0 ? `（${others}${rest.join('，')}）` : '' };
}

function sum(terms: readonly Term[], total: number): string {
  const { shown, rest } = trimmed(terms);
  if (shown.length > 0) return `${shown.map(summed).join('＋')}${rest}＝${total}`;
  return areAllZero(terms) ? `各项均为0，合计${total}` : `各项之和${rest}＝${total}`;
}

/** The sum in one line: 10＋1＋0＋0＝11，“总计”填0，相差11. */
export function formulaOf({ left, right, leftSum, rightSum, direction }: Calculation): string {
  const [only, ...others] = right;
  const total =
    only && others.length === 0 ? `“${nameIn(direction, only.address)}”填${printed(only)}` : sum(right, rightSum);
  return `${sum(left, leftSum)}，${total}，相差${Math.abs(rightSum - leftSum)}`;
}

/** The two numbers alone, where there are too many sums to spell out: 算得15，填14. */
export function shortOf({ left, right, leftSum, rightSum, direction }: Calculation): string {
  const byHand = [...left, ...right].some(({ isByHand }) => isByHand) ? '（含人工读数）' : '';
  if (right.length === 1) return `算得${leftSum}，填${rightSum}${byHand}`;
  const names = (terms: readonly Term[]): string => terms.map(({ address }) => nameIn(direction, address)).join('加');
  return `${names(left)}${leftSum}，${names(right)}${rightSum}${byHand}`;
}

/** What the page prints, term by term: 结果维持10，结果纠正1，…，总计0. */
export function printedOf({ left, right, direction }: Calculation): string {
  const { shown, rest } = trimmed(left);
  const named = (terms: readonly Term[]): string[] =>
    terms.map((term) => `${nameIn(direction, term.address)}${printed(term)}`);
  const parts = areAllZero(left) ? '各项均为0' : `${named(shown).join('，')}${rest}`;
  return [parts, ...named(right)].filter(Boolean).join('，');
}
