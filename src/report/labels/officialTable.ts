import {
  DISPUTE_GROUPS,
  DISPUTE_RESULTS,
  type Edition,
  PROACTIVE_ROWS,
  REQUEST_COLUMNS,
  REQUEST_ROWS,
  type RequestRow,
  type TableId,
} from '../addresses';
import { proactiveColumnLabel } from '../officialLabel';
import { own } from '../own';
import type { ReportJson } from '../schema';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS, LITIGATION_LABEL } from './disputeLabels';
import { PROACTIVE_BLOCKS, PROACTIVE_ROW_LABELS } from './proactiveLabels';
import {
  BALANCE_NOTE,
  REQUEST_COLUMN_GROUPS,
  REQUEST_COLUMN_LABELS,
  REQUEST_ROW_GROUPS,
  REQUEST_ROW_LABELS,
} from './requestLabels';

/** A cell of the form: a label, or the place of a value. */
export interface FormCell {
  readonly text: string;
  readonly address: string | null;
  readonly columns: number;
  readonly rows: number;
}

export type FormRow = readonly FormCell[];

const label = (text: string, columns = 1, rows = 1): FormCell => ({ text, address: null, columns, rows });
const value = (address: string, columns = 1): FormCell => ({ text: '', address, columns, rows: 1 });

type Block = readonly (readonly [row: string, fields: readonly string[]])[];

/** The rows of table 2 under the clause that heads them, as both editions print them. */
const blockOf: Readonly<Record<string, number>> = own({
  regulations: 0,
  normativeDocuments: 0,
  licensing: 1,
  otherServices: 1,
  penalties: 2,
  coercion: 2,
  fees: 3,
  procurement: 4,
});
const WIDTH = 3;

/** One value takes the whole width, two share it, as the printed form has it. */
const widthAt = (at: number, count: number): number => (at === count - 1 ? WIDTH - at : 1);

function blockRows(clause: string, block: Block): FormRow[] {
  const [[first = '', fields = []] = []] = block;
  const heads = fields.map((field, at) =>
    label(proactiveColumnLabel(first, field).official, widthAt(at, fields.length)),
  );
  return [
    [label(clause, WIDTH + 1)],
    [label('信息内容'), ...heads],
    ...block.map(([row, own]) => [
      label(PROACTIVE_ROW_LABELS[row as keyof typeof PROACTIVE_ROW_LABELS].official),
      ...own.map((field, at) => value(`proactive.${row}.${field}`, widthAt(at, own.length))),
    ]),
  ];
}

function proactive(edition: Edition): FormRow[] {
  const rows = Object.entries<readonly string[]>(PROACTIVE_ROWS[edition]);
  return PROACTIVE_BLOCKS.flatMap((clause, at) => {
    const block = rows.filter(([row]) => blockOf[row] === at);
    return block.length > 0 ? blockRows(clause, block) : [];
  });
}

const groupOf = (row: RequestRow): string | null =>
  row.includes('.') && row !== 'otherHandling.all' ? (row.split('.')[0] ?? null) : null;

function requestRow(row: RequestRow, at: number, rows: readonly RequestRow[]): FormRow {
  const own = REQUEST_ROW_LABELS[row].official;
  const values = REQUEST_COLUMNS.map((column) => value(`requests.${row}.${column}`));
  if (row === 'newReceived' || row === 'carriedIn' || row === 'carriedOut') return [label(own, 3), ...values];
  const outcomes = row === 'granted' ? [label(REQUEST_ROW_GROUPS.outcomes?.official ?? '', 1, rows.length - 3)] : [];
  const group = groupOf(row);
  if (group === null) return [...outcomes, label(own, 2), ...values];
  const isFirst = groupOf(rows[at - 1] ?? 'granted') !== group;
  const size = rows.filter((each) => groupOf(each) === group).length;
  const head = isFirst ? [label(REQUEST_ROW_GROUPS[group]?.official ?? '', 1, size)] : [];
  return [...outcomes, ...head, label(own), ...values];
}

function requests(edition: Edition): FormRow[] {
  const [applicants, organisations] = REQUEST_COLUMN_GROUPS;
  const column = (id: keyof typeof REQUEST_COLUMN_LABELS, rows = 1) =>
    label(REQUEST_COLUMN_LABELS[id].official, 1, rows);
  return [
    [label(`（${BALANCE_NOTE}）`, 3, 3), label(applicants, 7)],
    [column('naturalPerson', 2), label(organisations, 5), column('total', 2)],
    REQUEST_COLUMNS.slice(1, -1).map((id) => column(id)),
    ...REQUEST_ROWS[edition].map(requestRow),
  ];
}

function disputes(): FormRow[] {
  const [reconsideration, ...court] = DISPUTE_GROUPS;
  const results = (rows: number) => DISPUTE_RESULTS.map((id) => label(DISPUTE_RESULT_LABELS[id].official, 1, rows));
  return [
    [label(DISPUTE_GROUP_LABELS[reconsideration].official, 5), label(LITIGATION_LABEL, 10)],
    [...results(2), ...court.map((group) => label(DISPUTE_GROUP_LABELS[group].official, 5))],
    court.flatMap(() => results(1)),
    DISPUTE_GROUPS.flatMap((group) => DISPUTE_RESULTS.map((result) => value(`disputes.${group}.${result}`))),
  ];
}

/** One table as the form of an edition prints it, each value's place in it. */
export function officialTable(table: TableId, edition: Edition): readonly FormRow[] {
  if (table === 'proactive') return proactive(edition);
  return table === 'requests' ? requests(edition) : disputes();
}

/** The same in the edition that a report uses; table 4 is one in both. */
export function tableOf(table: TableId, { editions }: Pick<ReportJson, 'editions'>): readonly FormRow[] {
  return officialTable(table, (table === 'disputes' ? null : editions[table]) ?? '2021');
}
