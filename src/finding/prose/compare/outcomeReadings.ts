import { OUTCOME_ROWS, REQUEST_COLUMNS, type RequestColumn } from '../../../report/addresses';
import { own } from '../../../report/own';
import type { Report } from '../../../report/report';
import { type Quantity, quantity } from '../../quantity';
import type { Claim } from '../claims/claim';
import { claimsIn } from '../claims/claimsOf';
import { has } from '../clauses/clause';
import { type Reading, sumOf } from './reading';
import { subsetsOf } from './subsetsOf';

const WITHDRAWN = /^otherHandling\.withdrawn$/;

/** The rows that an outcome's name stands for: its own, or all of its group. */
export function rowsOf(report: Report, label: string): readonly string[] {
  const rows = OUTCOME_ROWS[report.tables.requests.edition];
  const own = WITHDRAWN.test(label) ? rows.filter((row) => /^otherHandling\.(?:other|all)$/.test(row)) : [];
  return own.length > 0 ? own : rows.filter((row) => row === label || row.startsWith(`${label}.`));
}

/** 因属于过程性信息不予公开: the row, not its group beside it. */
const specific = (labels: readonly string[]) =>
  [...new Set(labels)].filter((label) => !labels.some((other) => other.startsWith(`${label}.`)));

/** 因属于内部事务信息等原因不予公开: the reasons are examples, and the number is the group's. */
function grouped(claim: Claim): readonly string[] {
  const { clause, labels } = claim;
  const groups = labels.filter((label) => labels.some((other) => other.startsWith(`${label}.`)));
  const isOpen = /等/.test(clause.sentence.passage.text.slice(clause.start, clause.end));
  return isOpen ? groups : [];
}

const cellsOf = (report: Report, rows: readonly string[], column: RequestColumn): Quantity[] =>
  // Rows come from the form, so they make an address with a column.
  rows.map((row) => quantity(report, `requests.${row}.${column}` as Quantity['place']));

/** What else the name of a group may hold, if the sentence does not name it by itself. */
const LOOSE: Record<string, readonly string[]> = own({
  granted: ['partiallyGranted'],
  denied: ['unavailable', 'rejected', 'otherHandling'],
  unavailable: ['rejected', 'otherHandling'],
  rejected: ['otherHandling'],
});

/** 其余5件因本机关不掌握无法提供: a row by its own name, which nothing else in the sentence is counted in. */
function rowsNamed(claim: Claim, named: ReadonlySet<string>): readonly string[] {
  const { start, end, sentence } = claim.clause;
  const labels = specific(claim.labels);
  const rows = labels.filter((label) => label !== 'rest');
  const isRemainder = /^[^\d]{0,4}(?:其余|剩余)/.test(sentence.passage.text.slice(start, end));
  const isAlone = rows.every((label) => !named.has(label.split('.')[0] ?? label));
  return isRemainder && isAlone && rows.length > 0 ? rows : labels;
}

/** The sums of table 3 that an outcome in the prose may stand for; none where its words say too little. */
export function outcomeReadings(report: Report, claim: Claim): Reading[] {
  const inSentence = claimsIn(report, claim.clause.sentence, 'outcome', 'applicant');
  const others = inSentence.filter((other) => other !== claim && other.measure === 'outcome');
  const named = new Set(others.flatMap(({ labels }) => labels.map((label) => label.split('.')[0] ?? label)));
  // 其他0件 beside it: what is other is not in the group.
  if (claim.clause.sentence.clauses.some((other) => other.count && has(other, 'rest'))) named.add('otherHandling');
  const labels = rowsNamed(claim, named);
  if (labels.includes('rest')) return restReadings(report, others, labels);
  if (labels.includes('open.absent')) return absentReadings(report);
  const rows = labels.flatMap((label) => rowsOf(report, label));
  const groups = grouped(claim);
  if (groups.length > 0) {
    const all = [groups.flatMap((label) => rowsOf(report, label)), rows];
    return all.map((each) => ({ plus: cellsOf(report, each, 'total') }));
  }
  const [only = ''] = labels;
  const loose = labels.length === 1 ? (LOOSE[only] ?? []).filter((label) => !named.has(label)) : [];
  const readings = subsetsOf(loose).map((more) => ({
    plus: cellsOf(report, [...rows, ...more.flatMap((label) => rowsOf(report, label))], 'total'),
  }));
  // 逾期未补正2件，其他处理5件: the group without the row that is counted before it.
  const apart = others.filter((other) => other.start < claim.start).flatMap((other) => specific(other.labels));
  const within = only === 'otherHandling' && labels.length === 1 ? rows.filter((row) => apart.includes(row)) : [];
  if (within.length > 0)
    readings.push({
      plus: cellsOf(
        report,
        rows.filter((row) => !within.includes(row)),
        'total',
      ),
    });
  const columns = inSentence.filter(({ measure }) => measure === 'applicant').flatMap((other) => other.labels);
  const byColumn = columns
    .filter((column): column is RequestColumn => REQUEST_COLUMNS.includes(column as RequestColumn))
    .map((column) => ({ plus: cellsOf(report, rows, column) }));
  return rows.length > 0 ? [...readings, ...byColumn] : [];
}

/** What the group of some rows adds up to: 不予公开 of 不予公开.过程性信息. */
export function groupSum(report: Report, labels: readonly string[]): number | null {
  const [group = ''] = labels[0]?.split('.') ?? [];
  return sumOf({ plus: cellsOf(report, rowsOf(report, group), 'total') });
}

/** 信息不存在: not held, or not made; some mean all that could not be given. */
function absentReadings(report: Report): Reading[] {
  const notHeld = rowsOf(report, 'unavailable.notHeld');
  const notMade = rowsOf(report, 'unavailable.needsCreation');
  const all = [notHeld, notMade, [...notHeld, ...notMade], rowsOf(report, 'unavailable')];
  return all.map((rows) => ({ plus: cellsOf(report, rows, 'total') }));
}

/** 其他3件 at the end of a list: the group of that name, or all that the list leaves. */
function restReadings(report: Report, others: readonly Claim[], labels: readonly string[]): Reading[] {
  if (others.length === 0 || labels.length > 1) return [];
  const otherRows = others.flatMap((other) => specific(other.labels).flatMap((label) => rowsOf(report, label)));
  const group = cellsOf(report, rowsOf(report, 'otherHandling'), 'total');
  const total = quantity(report, 'requests.outcomeTotal.total');
  return [
    { plus: group },
    { plus: cellsOf(report, rowsOf(report, 'otherHandling.withdrawn'), 'total') },
    { plus: [total], minus: cellsOf(report, otherRows, 'total') },
  ];
}
