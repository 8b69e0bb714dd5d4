import type { RuleMetadata, Severity } from '../finding/rule';
import { nameOf } from '../report/nameOf';
import { cellPlace } from '../report/places';
import { termName } from '../report/termName';
import { type Calculation, calculationOf } from '../result/calculation';
import { findingsOf, type ItemHead, itemHead } from '../result/itemHead';
import type { Finding, Item, Result } from '../result/resultSchema';
import { type EntryKind, kindOf, mayBeLawful } from './entryKind';
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
  readonly kind: EntryKind;
  /** 不符, 存疑, 提示, or 涉个人信息. */
  readonly grade: string;
  readonly place: string;
  readonly problem: string;
  /** The problem as the page shows it, without a guess at its cause. */
  readonly plainProblem: string;
  /** Each relation of a problem that several relations or a repair show; else what else the same slip broke. */
  readonly others: readonly string[];
  /** What `others` are called. */
  readonly othersLabel: '所涉关系：' | '同时涉及：';
  readonly sums: readonly Sum[];
  readonly basis: string;
  readonly advice: string;
  /** 定位提示, where the diagnosis names a cell of this item. */
  readonly hint: string | null;
}

const LEDGER = '请以办理台账为准；请勿仅为使算式相等而调整数字';
const EXPLAIN = '如口径不同，请说明并在报告中注明；如填写有误，请更正';
/** What a rule's own advice says where it asks for an explanation itself. */
const asks = /请核实说明|请说明|请更正/;

const unstopped = (text: string): string => text.trim().replace(/(?<!。)。+$/, '');

function basisOf({ basis, rule }: Finding, book: RuleBook): string {
  if (basis) return `${basis.title}${basis.clause}`;
  const title = book(rule)?.title.zh;
  return title ? `经验规则（${unstopped(title)}），供核实` : '经验规则，供核实';
}

function adviceOf(finding: Finding, isSum: boolean, book: RuleBook): string {
  const fix = unstopped(book(finding.rule)?.fix.zh ?? '');
  const closing = isSum ? LEDGER : mayBeLawful(finding.rule) ? EXPLAIN : '';
  if (!closing || fix.includes(closing) || (!isSum && asks.test(fix))) return fix;
  return fix ? `${fix}。${closing}` : closing;
}

const PRIVATE = '请尽快处理：核实后，确属个人信息的，先行遮盖或者撤下';
const PUBLISH = '请以网页表格公布，便于查阅和核对';

const grades: Readonly<Record<Severity, string>> = { error: '不符', warning: '存疑', info: '提示' };

const isParagraph = (address: string): boolean => address.includes('.paragraphs.');

/** Where it stands, as a person would look for it: the cell, the table with a count, or the part with the words in question. */
function placeOf({ addresses, excerpt }: Finding, isSum: boolean): string {
  const [first = 'page'] = addresses;
  if (isParagraph(first)) {
    const part = nameOf(first.slice(0, first.indexOf('.paragraphs.'))).zh;
    return excerpt && excerpt.length <= 40 ? `${part}部分“${excerpt}”处` : `${part}部分`;
  }
  const table = cellPlace(first)?.table;
  if (isSum || addresses.length < 2 || !table) return nameOf(first).zh;
  return `${nameOf(`tables.${table}`).zh}（${addresses.length}格）`;
}

function hintOf({ repair, isSummary, problem, name }: ItemHead): string | null {
  if (repair) return `${name.zh}：${problem.zh}`;
  return isSummary ? problem.zh : null;
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

/** The figures of a sentence and of the cells it differs from. */
function bothSides({ expected, actual, difference, addresses }: Finding): Sum[] {
  if (expected === null || actual === null || difference === null || !addresses.some(isParagraph)) return [];
  const formula = `文字${actual}，表格${expected}，相差${Math.abs(difference)}`;
  return [{ printed: '', formula }];
}

function entryOf(item: Item, result: Result, book: RuleBook): Entry[] {
  const findings = findingsOf(result, item);
  const [first] = findings;
  if (!first) return [];
  const calculations = new Map(findings.map((finding) => [finding.id, calculationOf(result, finding)]));
  const sumOf = ({ id }: Finding): Calculation | null => calculations.get(id) ?? null;
  const isSum = (finding: Finding): boolean => sumOf(finding) !== null;
  const sums = findings.flatMap((finding): Sum[] => {
    const sum = sumOf(finding);
    if (sum) return [{ printed: printedOf(sum), formula: formulaOf(sum) }];
    return bothSides(finding);
  });
  const head = itemHead(result, item);
  const own = findings.map((finding) => problemOf(finding, sumOf(finding)));
  const kind = kindOf(first);
  const entry: Entry = {
    severity: item.severity,
    kind,
    grade: kind === 'private' ? '涉个人信息' : grades[item.severity],
    place: head.isSummary ? head.name.zh : placeOf(first, isSum(first)),
    problem: head.isSummary ? head.line.zh : (own[0] ?? ''),
    plainProblem: own.join('；'),
    others: head.isSummary ? own : own.slice(1),
    othersLabel: head.isSummary ? '所涉关系：' : '同时涉及：',
    sums,
    basis: unique(findings.map((finding) => basisOf(finding, book))).join('；'),
    advice: kind === 'publish' ? PUBLISH : kind === 'private' ? PRIVATE : adviceOf(first, isSum(first), book),
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
