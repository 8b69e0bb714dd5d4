import { NOT_CHECKED, NOT_READ } from '../../finding/notRead';
import type { RuleMetadata, Severity } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';
import { cellPlace } from '../../report/places/places';
import { termName } from '../../report/termName';
import { selectedWords } from '../../result/addedProblem';
import { type Calculation, calculationOf } from '../../result/calculation';
import { findingsOf, type ItemHead, itemHead } from '../../result/itemHead';
import type { Finding, Item, Result } from '../../result/resultSchema';
import { datesInWords } from '../beijing';
import { comparedWords } from '../comparedWords';
import { decidedText, decisionWords } from '../decisionWords';
import { adviceOf, unstopped } from './advice';
import { type Asked, isSetAside, kindOf } from './entryKind';
import { letterText } from './letterText';
import { betweenRows } from './places/betweenRows';
import { namesTogether, placeOf } from './places/placeWords';
import { type Question, questionOf } from './questions';
import { bothSides, FEW_SUMS, type Sum, sumOf } from './sums';

/** Where the words about a rule come from. */
export type RuleBook = (id: string) => RuleMetadata | undefined;

/** One item in words, from which every wording of a result is made. No full stops at the end. */
export interface Entry extends Asked {
  /** The id of the item. */
  readonly item: string;
  /** What was decided about it: 不列为问题（口径不同）; empty where nothing was. */
  readonly decided: string;
  readonly question: Question;
  /** 不符, 存疑, 提示, or 涉个人信息. */
  readonly grade: string;
  readonly place: string;
  readonly problem: string;
  /** The same to who published it: what it means for the check is no matter for them. */
  readonly outward: string;
  /** The problem as the page shows it, without a guess at its cause. */
  readonly plainProblem: string;
  /** What each finding says of the page, a sum with its formula. */
  readonly relations: readonly string[];
  /** The guess of the diagnosis as a question; null where it has none. */
  readonly guess: string | null;
  /** The repaired cell behind the guess, and the one that may be the same slip. */
  readonly repair: { readonly cell: string; readonly partner: string | null } | null;
  /** Each relation of a problem that several relations or a repair show; else what else the same slip broke. */
  readonly others: readonly string[];
  /** What `others` are called. */
  readonly othersLabel: '所涉关系：' | '同时涉及：';
  /** Whether `problem` sums up its relations, which are then spelled out in `others`. */
  readonly isSummary: boolean;
  readonly sums: readonly Sum[];
  readonly basis: string;
  readonly advice: string;
  /** The report of another year that a rule has compared with; null for every other rule. */
  readonly compared: string | null;
  /** 定位提示, where the diagnosis names a cell of this item. */
  readonly hint: string | null;
}

const grades: Readonly<Record<Severity, string>> = { error: '不符', warning: '存疑', info: '提示' };
/** As many rows and columns as a place still names one by one. */
const MAX_ROWS_NAMED = 4;
const PUBLISH_BASIS = '经验规则（网页表格便于查阅和核对），属建议';

function basisOf({ basis, rule }: Finding, book: RuleBook): string {
  if (basis) return `${basis.title}${basis.clause}`;
  const title = book(rule)?.title.zh;
  return title ? `经验规则（${unstopped(title)}），供核实` : '经验规则，供核实';
}

function hintOf({ repair, isSwap, problem, name }: ItemHead): string | null {
  if (repair) return letterText(`${name.zh}，${problem.zh}`);
  return isSwap ? letterText(problem.zh) : null;
}

/** The same as who wonders would put it. */
function guessOf({ repair, isSwap, name, problem, relations }: ItemHead): string | null {
  if (isSwap) return `${letterText(problem.zh).replace('，可能', '，不知是否')}`;
  if (!repair) return null;
  const holds = relations.length === 1 ? '就相符' : `${relations.length}组关系就都相符`;
  return `如果${name.zh}不是${repair.reported}而是${repair.suggested}，${holds}，不知是否这一格有误`;
}

/** Which parts are summed: a total of table 3 stands in a row and in a column. */
const LINES = { alongRow: '本行', downColumn: '本列', scattered: '' } as const;

/** What does not add up, in a line; its numbers stand in the sum. */
function sumProblem({ addresses }: Finding, { left, right, direction }: Calculation): string {
  const [first = 'page'] = addresses;
  const place = nameOf(first).zh;
  const line = cellPlace(first)?.table === 'requests' ? LINES[direction] : '';
  if (right.length === 1) return `${place}与${line}各项之和不符`;
  const column = place.replace(/“[^”]*”行/, '');
  const names = (terms: Calculation['left']): string =>
    terms.map(({ address }) => termName(address, direction).zh).join('加');
  return `${column}${names(left)}，与${names(right)}不符`;
}

/** What a message says of the page, without what it means for the check. */
function ofPage(message: string): string {
  return [NOT_READ.zh, NOT_CHECKED.zh].reduce(
    (text, end) => (text.endsWith(end) ? text.slice(0, -end.length) : text),
    message,
  );
}

/** Added to our own words; a reader of a letter would take it for the page. */
const MASKED_HERE = /（已遮盖）$/;

/** What one finding says in an entry. */
interface Part {
  readonly plain: string;
  /** The same with where a missing row should stand. */
  readonly whole: string;
  readonly outward: string;
  readonly relation: string;
  readonly sum: Sum | null;
}

function partOf(finding: Finding, result: Result): Part {
  const calculation = calculationOf(result, finding);
  if (!calculation) {
    const said = datesInWords(unstopped(finding.message.zh)).replace(MASKED_HERE, '');
    const plain = `${said}${selectedWords(finding)?.zh ?? ''}`;
    const between = betweenRows(finding, result);
    const whole = between ? `${plain}（应在${between}）` : plain;
    const outward = ofPage(whole);
    return { plain, whole, outward, relation: outward, sum: bothSides(finding) };
  }
  const sum = sumOf(calculation, finding.addresses[0] ?? 'page');
  const what = sumProblem(finding, calculation);
  const apart = Math.abs(calculation.rightSum - calculation.leftSum);
  const plain = `${what}，相差${apart}`;
  return { plain, whole: plain, outward: plain, relation: `${what}，算式：${sum.formula}`, sum };
}

/** What a summary or the first finding says, and what is spelled out beneath it. */
function told(head: ItemHead, parts: readonly Part[]): Pick<Entry, 'problem' | 'outward' | 'others' | 'othersLabel'> {
  const relations = parts.map(({ relation }) => relation);
  const zh = letterText(head.line.zh);
  if (head.isSummary) return { problem: zh, outward: zh, others: relations, othersLabel: '所涉关系：' };
  const { whole = '', outward = '' } = parts[0] ?? {};
  return { problem: whole, outward, others: relations.slice(1), othersLabel: '同时涉及：' };
}

/** The cell to mend; else the columns and rows that do not add up: many rows, whose names are long, by their number. */
function summaryPlace({ repair, name }: ItemHead, parts: readonly Part[]): string {
  const names = [...new Set(parts.flatMap(({ sum }) => sum?.name || []))];
  if (repair || names.length === 0) return name.zh;
  const columns = names.filter((line) => line.endsWith('列'));
  const rows = names.filter((line) => !line.endsWith('列'));
  const rowWords = rows.length > MAX_ROWS_NAMED ? `${rows.length}行` : namesTogether(rows);
  return `${name.zh}${[namesTogether(columns), rowWords].filter(Boolean).join('、')}`;
}

/** What the page shows, relation by relation; of many relations how many there are. */
function plainProblemOf({ line, relations }: ItemHead, parts: readonly Part[]): string {
  return relations.length > FEW_SUMS ? letterText(line.zh) : parts.map(({ plain }) => plain).join('；');
}

function entryOf(item: Item, result: Result, book: RuleBook): Entry[] {
  const findings = findingsOf(result, item);
  const [first] = findings;
  if (!first) return [];
  const head = itemHead(result, item);
  const parts = findings.map((finding) => partOf(finding, result));
  const kind = kindOf(first);
  const bases = findings.map((finding) => basisOf(finding, book));
  const entry: Entry = {
    ...told(head, parts),
    item: item.id,
    severity: item.severity,
    kind,
    isSetAside: isSetAside(result, item),
    decided: decidedText(decisionWords(result, item)),
    question: questionOf(first),
    grade: kind === 'private' ? '涉个人信息' : grades[item.severity],
    place: head.isSummary ? summaryPlace(head, parts) : placeOf(first, result),
    plainProblem: plainProblemOf(head, parts),
    relations: parts.map(({ relation }) => relation),
    guess: guessOf(head),
    repair: head.repair && { cell: head.repair.address, partner: head.partner },
    isSummary: head.isSummary,
    sums: parts.flatMap(({ sum }) => sum ?? []),
    basis: kind === 'publish' ? PUBLISH_BASIS : [...new Set(bases)].join('；'),
    advice: adviceOf(first, kind, head, book(first.rule)?.fix.zh ?? ''),
    compared: first.rule.startsWith('history/') ? comparedWords(result) : null,
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
