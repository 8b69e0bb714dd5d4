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

function side(terms: readonly Quantity[]): Side {
  let total = 0;
  let known = 0;
  for (const { cell } of terms) {
    if (cell.value === null) continue;
    total += cell.value;
    known += 1;
  }
  return { total, known, unknown: terms.length - known };
}

/** The sums of the known values of each side. */
export function sums({ left, right }: Equation): Sums {
  return { left: side(left).total, right: side(right).total };
}

type EquationOutcome = 'pass' | 'passBesideBlanks' | 'fail' | 'notAssessable' | 'absent';

/** The table of the contract: what an equation with blanks says, every count being at least 0. */
export function judge(equation: Equation): EquationOutcome {
  const left = side(equation.left);
  const right = side(equation.right);
  if (left.known + right.known === 0) return 'absent';
  if (left.total === right.total) {
    if (right.known === 0) return 'notAssessable';
    return left.unknown + right.unknown === 0 ? 'pass' : 'passBesideBlanks';
  }
  const smaller = left.total < right.total ? left : right;
  return smaller.unknown === 0 ? 'fail' : 'notAssessable';
}

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
