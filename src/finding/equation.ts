import type { Table } from '../report/report';
import type { Equation, Quantity } from './quantity';
import type { Failure, Outcome } from './rule';

/** The sides of an equation as far as they are known. */
export interface Sums {
  readonly left: number;
  readonly right: number;
}

interface Side {
  readonly total: number;
  readonly known: number;
  readonly unknown: number;
}

type Values = readonly (number | null)[];

function side(values: Values): Side {
  let total = 0;
  let known = 0;
  for (const value of values) {
    if (value === null) continue;
    total += value;
    known += 1;
  }
  return { total, known, unknown: values.length - known };
}

const valuesOf = (terms: readonly Quantity[]): Values => terms.map(({ cell }) => cell.value);

/** The sums of the known values of each side. */
export function sums({ left, right }: Equation): Sums {
  return { left: side(valuesOf(left)).total, right: side(valuesOf(right)).total };
}

export type EquationOutcome = 'pass' | 'passBesideBlanks' | 'fail' | 'notAssessable' | 'absent';

/** The table of the contract: what an equation with blanks says, every count being at least 0. */
export function judgeValues(leftValues: Values, rightValues: Values): EquationOutcome {
  const left = side(leftValues);
  const right = side(rightValues);
  if (left.known + right.known === 0) return 'absent';
  if (left.total === right.total) {
    if (right.known === 0) return 'notAssessable';
    return left.unknown + right.unknown === 0 ? 'pass' : 'passBesideBlanks';
  }
  const smaller = left.total < right.total ? left : right;
  return smaller.unknown === 0 ? 'fail' : 'notAssessable';
}

/** The same of an equation's terms. */
export const judge = ({ left, right }: Equation): EquationOutcome => judgeValues(valuesOf(left), valuesOf(right));

/** One instance of an equation; `describe` is asked for words only when it does not hold. */
export function equation(
  table: Table,
  key: string,
  left: readonly Quantity[],
  right: readonly [Quantity, ...Quantity[]],
  describe: (sides: Sums) => Failure['message'],
): Outcome {
  const terms: Equation = { left, right };
  const judged = judge(terms);
  if (table.status === 'unrecognised' && judged !== 'absent')
    return { outcome: 'notAssessable', key, equation: terms, reason: 'tableUnrecognised' };
  if (judged === 'fail') {
    const [first, ...rest] = right;
    const others = [...rest, ...left].map(({ place }) => place);
    return {
      outcome: 'fail',
      key,
      equation: terms,
      addresses: [first.place, ...others],
      message: describe(sums(terms)),
    };
  }
  if (judged === 'passBesideBlanks') return { outcome: 'pass', key, equation: terms, reason: 'blankOperands' };
  if (judged === 'notAssessable') return { outcome: 'notAssessable', key, equation: terms, reason: 'blankOperands' };
  return { outcome: judged, key, equation: terms };
}
