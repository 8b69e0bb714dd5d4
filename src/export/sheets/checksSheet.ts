import type { ComparedNumber } from '../../finding/prose/numbers/comparedNumber';
import { directionOf } from '../../report/places/places';
import { termName } from '../../report/termName';
import { type Term, termText } from '../../result/calculation';
import { type CheckedSum, sideSum } from '../../result/checkedSums';
import { CUT_SHORT } from '../../result/cutShort';
import { OFF_AS_SHIPPED, SWITCHED_OFF } from '../../result/isGreen';
import type { Result } from '../../result/resultSchema';
import type { RuleBook } from '../letters/entries';
import { TERMS_IN_FILES } from '../tables/termsInFiles';
import { numberRows } from './numberRows';
import { column, type Sheet, type SheetCell } from './sheet';

/** What became of a relation, in words. */
export const OUTCOME_WORDS: Readonly<Record<CheckedSum['outcome'], string>> = {
  fail: '不符',
  notAssessable: '无法核验',
  passBesideBlanks: '相符（含空白）',
  pass: '相符',
  absent: '报告未填，未核验',
};

/** A side term by term; what is no number is written as it is printed. */
function termsText(terms: readonly Term[], all: readonly Term[]): string {
  if (terms.length > 1 && terms.every(({ state }) => state === 'blank')) return `${terms.length}项均为空白`;
  const direction = directionOf(all.map(({ address }) => address));
  return terms.map((term) => `${termName(term.address, direction).zh} ${termText(term, TERMS_IN_FILES)}`).join('；');
}

type Instances = Result['checks'][number]['instances'];

const isSwitchedOff = (instances: Instances): boolean =>
  instances.some(({ reason }) => reason === SWITCHED_OFF || reason === OFF_AS_SHIPPED);
const NOT_RUN = '按设置或默认不核验';

/** Of a relation that nobody checked it is not said that the report leaves it blank. */
function outcomeOf({ rule, key, outcome }: CheckedSum, { checks }: Result): string {
  if (outcome !== 'absent') return OUTCOME_WORDS[outcome];
  const instances = checks.find((check) => check.rule === rule)?.instances ?? [];
  if (isSwitchedOff(instances)) return NOT_RUN;
  return instances.some((each) => each.key === key) ? OUTCOME_WORDS.absent : '没有核验';
}

function relationRow(relation: CheckedSum, result: Result): SheetCell[] {
  const { name, outcome, leftTerms, rightTerms } = relation;
  const [left, right] = [sideSum(leftTerms), sideSum(rightTerms)];
  const all = [...leftTerms, ...rightTerms];
  const isJudged = outcome !== 'notAssessable' && outcome !== 'absent';
  const difference = isJudged && left !== null && right !== null ? Math.round((right - left) * 1e6) / 1e6 : null;
  const hasBlank = all.some(({ value }) => value === null);
  const remark = hasBlank && (left ?? right) !== null ? '含空白或没有读成数字的格，合计只加了已填的数' : null;
  const sides = [termsText(leftTerms, all), left, termsText(rightTerms, all), right];
  return [name.zh, outcomeOf(relation, result), ...sides, difference, remark];
}

/** Every rule with what its instances came to that no relation above shows. */
function otherRow(rule: string, instances: Instances, book: RuleBook): SheetCell[] {
  const count = (outcome: string): number => instances.filter((each) => each.outcome === outcome).length;
  const isCut = instances.some(({ reason }) => reason === CUT_SHORT);
  const counted = [
    [count('fail'), '指出'],
    [count('notAssessable'), '无法核验'],
    [count('pass'), '相符'],
  ] as const;
  const words = [
    ...(isSwitchedOff(instances) ? [NOT_RUN] : []),
    ...counted.flatMap(([of, word]) => (of > 0 ? [`${word}${of}处`] : [])),
    ...(isCut ? ['没有核验完'] : []),
  ];
  const empty = [null, null, null, null, null];
  return [book(rule)?.title.zh ?? rule, words.join('，') || '没有适用之处', ...empty, null];
}

function otherRows({ checks }: Result, relations: readonly CheckedSum[], book: RuleBook): SheetCell[][] {
  const shown = new Set(relations.map(({ rule, key }) => `${rule} ${key}`));
  return checks.flatMap(({ rule, instances }) => {
    const rest = instances.filter(({ key }) => !shown.has(`${rule} ${key}`));
    return rest.length > 0 || instances.length === 0 ? [otherRow(rule, rest, book)] : [];
  });
}

/** 核验清单: every relation with what became of it and its numbers, then every other rule, then every number of the text. */
export function checksSheet(
  result: Result,
  relations: readonly CheckedSum[],
  numbers: readonly ComparedNumber[],
  book: RuleBook,
): Sheet {
  const columns = [
    column('关系或规则', 34),
    column('结果', 18),
    column('左边各项', 60),
    column('左边合计', 10),
    column('右边各项', 26),
    column('右边合计', 10),
    column('差额（右减左）', 14),
    column('说明', 30),
  ];
  return {
    name: '核验清单',
    columns,
    rows: [
      ...relations.map((relation) => relationRow(relation, result)),
      ...otherRows(result, relations, book),
      ...numberRows(numbers, result),
    ],
  };
}
