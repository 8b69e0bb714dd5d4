import type { TableId } from '../report/addresses';
import { type Direction, directionOf } from '../report/places/places';
import { termName } from '../report/termName';
import { equation, type Sums } from './equation';
import type { Equation, Quantity, SummedReport } from './quantity';
import { type Bilingual, type Rule, type RuleMetadata, rule } from './rule';
import { addends, apart, total } from './words';

/** One sum of a relation: what its two sides are, and what it is called. */
export interface DeclaredSum extends Equation {
  /** Unique within the relation. */
  readonly key: string;
  /** The row, column or group that is summed, as a message begins: 表三“自然人”列. */
  readonly name: Bilingual;
  readonly right: readonly [Quantity, ...Quantity[]];
}

/** A rule that says which printed values add up to which others. All that is said or drawn of a sum is taken from here. */
export interface Relation extends RuleMetadata {
  /** The table whose recognition decides whether the sum can be judged. */
  readonly table: TableId;
  /** Every sum of the relation in a report, in the order of the form. */
  sums(report: SummedReport): Iterable<DeclaredSum>;
}

function reported(terms: readonly Quantity[], direction: Direction, sum: number): Bilingual {
  const [only, ...others] = terms;
  if (!only || others.length > 0) {
    const { zh, en } = total(addends(terms, direction), sum);
    return { zh, en: `but ${en}` };
  }
  const { zh, en } = termName(only.place, direction);
  return { zh: `“${zh}”填${sum}`, en: `but “${en}” says ${sum}` };
}

function messageOf({ name, left, right }: DeclaredSum, sides: Sums): Bilingual {
  const direction = directionOf([...left, ...right].map(({ place }) => place));
  const sum = total(addends(left, direction), sides.left);
  const printed = reported(right, direction, sides.right);
  const difference = apart(sides);
  return {
    zh: `${name.zh}：${sum.zh}，${printed.zh}，相差${difference}`,
    en: `${name.en}: ${sum.en}, ${printed.en}, a difference of ${difference}`,
  };
}

/** A rule that is a relation, with the sums it declares. */
export type RelationRule = Rule & Pick<Relation, 'sums'>;

export const isRelation = (declared: Rule): declared is RelationRule => 'sums' in declared;

/** Declares a relation; as a rule it yields each of its sums with what becomes of it. */
export function relation({ table, sums, ...metadata }: Relation): RelationRule {
  const declared = rule({
    ...metadata,
    *check(report) {
      for (const sum of sums(report))
        yield equation(report.tables[table], sum.key, sum.left, sum.right, (sides) => messageOf(sum, sides));
    },
  });
  return { ...declared, sums };
}
