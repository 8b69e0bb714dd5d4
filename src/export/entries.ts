import type { RuleMetadata, Severity } from '../finding/rule';
import { nameOf } from '../report/nameOf';
import { termName } from '../report/termName';
import { type Calculation, calculationOf } from '../result/calculation';
import { findingsOf, type ItemHead, itemHead } from '../result/itemHead';
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
  /** Each relation of a problem that several relations or a repair show; else what else the same slip broke. */
  readonly others: readonly string[];
  /** What `others` are called. */
  readonly othersLabel: '所涉关系：' | '同时涉及：';
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

function hintOf({ repair, name }: ItemHead): string | null {
  return repair && `${name.zh}填${repair.reported}，若为${repair.suggested}，相关各组关系均成立`;
}

/** What is wrong with a sum, in a line; its numbers stand in the sum itself. */
function problemOf({ addresses, message, difference }: Finding, sum: Calculation | null): string {
  const place = nameOf(addresses[0] ?? 'page').zh;
  if (!sum || difference === null) return unstopped(message.zh);
  const apart = `相差${Math.abs(difference)}`;
  if (sum.right.length === 1) return `${place}与各项之和不符，${apart}`;
  const line = place.replace(/“[^”]*”行/, '');
  const names = (terms: Calculation['left']): string =>
    terms.map(({ address }) => termName(address, sum.direction).zh).join('加');
  return `${line}${names(sum.left)}，与${names(sum.right)}不符，${apart}`;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function entryOf(item: Item, result: Result, book: RuleBook): Entry[] {
  const findings = findingsOf(result, item);
  const [first] = findings;
  if (!first) return [];
  const calculations = new Map(findings.map((finding) => [finding.id, calculationOf(result, finding)]));
  const sumOf = ({ id }: Finding): Calculation | null => calculations.get(id) ?? null;
  const isSum = (finding: Finding): boolean => sumOf(finding) !== null;
  const sums = findings.flatMap(({ id }) => {
    const sum = calculations.get(id);
    return sum ? [{ printed: printedOf(sum), formula: formulaOf(sum) }] : [];
  });
  const head = itemHead(result, item);
  const own = findings.map((finding) => problemOf(finding, sumOf(finding)));
  const entry: Entry = {
    severity: item.severity,
    place: head.isSummary ? head.name.zh : placeOf(first, isSum(first)),
    problem: head.isSummary ? head.line.zh : (own[0] ?? ''),
    others: head.isSummary ? own : own.slice(1),
    othersLabel: head.isSummary ? '所涉关系：' : '同时涉及：',
    sums,
    basis: unique(findings.map((finding) => basisOf(finding, book))).join('；'),
    advice: adviceOf(first, isSum(first), book),
    request: requestOf(first),
    hint: hintOf(head),
  };
  return [entry];
}

/** Every item of a result in words: in page order, infos last. */
export function entriesOf(result: Result, book: RuleBook): Entry[] {
  const entries = result.items.flatMap((item) => entryOf(item, result, book));
  const isInfo = ({ severity }: Entry): boolean => severity === 'info';
  return [...entries.filter((entry) => !isInfo(entry)), ...entries.filter(isInfo)];
}
