import type { RuleMetadata, Severity } from '../finding/rule';
import { nameOf } from '../report/nameOf';
import { calculationOf } from '../result/calculation';
import type { Finding, Item, Result } from '../result/resultSchema';
import { formulaOf, printedOf } from './formula';

/** Where the words about a rule come from. */
export type RuleBook = (id: string) => RuleMetadata | undefined;

/** One sum that does not hold: what the page prints, term by term, and what that gives. */
export interface Sum {
  readonly printed: string;
  readonly formula: string;
}

/** One item in words, from which every wording of a result is made. No full stops at the end. */
export interface Entry {
  readonly severity: Severity;
  readonly place: string;
  readonly problem: string;
  /** What else the same slip broke. */
  readonly others: readonly string[];
  readonly sums: readonly Sum[];
  readonly basis: string;
  readonly advice: string;
  /** What the addressee is asked to do. */
  readonly request: string;
  /** 定位提示, where the diagnosis names a cell of this item. */
  readonly hint: string | null;
}

const LEDGER = '请以办理台账为准；请勿仅为使算式相等而调整数字';
const EXPLAIN = '如口径不同，请说明并在报告中注明；如填写有误，请更正';
/** Families whose findings may have a lawful reason: they are asked about, not corrected. */
const explained = new Set(['narrative', 'history', 'proactive']);
/** What a rule's own advice says where it asks for an explanation itself. */
const asks = /请核实说明|请说明|请更正/;

const familyOf = (rule: string): string => rule.split('/')[0] ?? '';
const unstopped = (text: string): string => text.trim().replace(/(?<!。)。+$/, '');

function basisOf({ basis, rule }: Finding, book: RuleBook): string {
  if (basis) return `${basis.title}${basis.clause}`;
  const title = book(rule)?.title.zh;
  return title ? `经验规则（${unstopped(title)}），供核实` : '经验规则，供核实';
}

function adviceOf(finding: Finding, isSum: boolean, book: RuleBook): string {
  const fix = unstopped(book(finding.rule)?.fix.zh ?? '');
  const closing = isSum ? LEDGER : explained.has(familyOf(finding.rule)) ? EXPLAIN : '';
  if (!closing || fix.includes(closing) || (!isSum && asks.test(fix))) return fix;
  return fix ? `${fix}。${closing}` : closing;
}

function requestOf({ rule, severity }: Finding): string {
  if (explained.has(familyOf(rule))) return '请核实说明';
  return severity === 'error' ? '请核实更正' : '请核实';
}

/** The first place, and how many there are where a finding is about several: 表三“…”行“…”列等125处. */
function placeOf({ addresses }: Finding, isSum: boolean): string {
  const first = nameOf(addresses[0] ?? 'page').zh;
  return isSum || addresses.length < 2 ? first : `${first}等${addresses.length}处`;
}

function hintOf(findings: readonly Finding[], { diagnosis }: Result): string | null {
  // A repair explains the whole item: its cell takes part in every relation that the slip broke.
  const repair = diagnosis.repairs.find(({ address }) =>
    findings.every(({ addresses }) => addresses.includes(address)),
  );
  if (!repair) return null;
  return `${nameOf(repair.address).zh}填${repair.reported}，若为${repair.suggested}，相关各组关系均成立`;
}

/** What is wrong with a sum, in a line; its numbers stand in the sum itself. */
function problemOf({ rule, addresses, message, difference }: Finding, isSum: boolean): string {
  const place = nameOf(addresses[0] ?? 'page').zh;
  if (!isSum || difference === null) return unstopped(message.zh);
  const apart = `相差${Math.abs(difference)}`;
  if (rule !== 'requests/column-balance') return `${place}与各项之和不符，${apart}`;
  const column = /“[^”]*”列$/.exec(place)?.[0] ?? '';
  return `表三${column}本年新收加上年结转，与办理结果总计加结转下年度不符，${apart}`;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function entryOf(item: Item, result: Result, book: RuleBook): Entry[] {
  const findings = item.findings.flatMap((id) => result.findings.find((finding) => finding.id === id) ?? []);
  const [first, ...rest] = findings;
  if (!first) return [];
  const calculations = new Map(findings.map((finding) => [finding.id, calculationOf(result, finding)]));
  const isSum = ({ id }: Finding): boolean => (calculations.get(id) ?? null) !== null;
  const sums = findings.flatMap(({ id, rule }) => {
    const sum = calculations.get(id);
    return sum ? [{ printed: printedOf(rule, sum), formula: formulaOf(rule, sum) }] : [];
  });
  const entry: Entry = {
    severity: item.severity,
    place: placeOf(first, isSum(first)),
    problem: problemOf(first, isSum(first)),
    others: rest.map((finding) => problemOf(finding, isSum(finding))),
    sums,
    basis: unique(findings.map((finding) => basisOf(finding, book))).join('；'),
    advice: adviceOf(first, isSum(first), book),
    request: requestOf(first),
    hint: hintOf(findings, result),
  };
  return [entry];
}

/** Every item of a result in words: in page order, infos last. */
export function entriesOf(result: Result, book: RuleBook): Entry[] {
  const entries = result.items.flatMap((item) => entryOf(item, result, book));
  const isInfo = ({ severity }: Entry): boolean => severity === 'info';
  return [...entries.filter((entry) => !isInfo(entry)), ...entries.filter(isInfo)];
}
