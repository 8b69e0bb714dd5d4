import { APPLICANTS, type Edition, OUTCOME_ROWS, TABLES, type TableId } from '../../../report/addresses';
import { valueAt } from '../../../result/calculation';
import type { CheckedSum } from '../../../result/checkedSums';
import { isCorrectedAt } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import type { MessageKey } from '../../../words/translator';

/** Why there is no number: what the cells print, or that only some of them have none. */
export type Gap =
  | { readonly kind: 'blank' | 'missing' | 'someBlank' | 'someUnread' }
  | { readonly kind: 'placeholder' | 'text'; readonly raw: string };

/** A number in a plain sentence: one cell's, or what several come to. */
export interface Figure {
  /** null: a cell of it holds no number. */
  readonly value: number | null;
  /** What stands there in place of a number; null where it has one. */
  readonly gap: Gap | null;
  readonly addresses: readonly string[];
  /** A cell of it takes part in a relation that does not hold: the number is shown, and nothing is made of it. */
  readonly isDoubted: boolean;
  /** A cell of it was read by hand. */
  readonly isByHand: boolean;
}

export interface PlainLine {
  readonly key: MessageKey;
  readonly figures: readonly Figure[];
}

function gapOf({ report }: Result, addresses: readonly string[]): Gap {
  const cells = addresses.map((address) => report?.cells[address] ?? { state: 'missing' as const, raw: '' });
  const unread = cells.filter(({ state }) => state !== 'number');
  const [first] = unread;
  const state = first?.state ?? 'text';
  const isAlike = unread.every((cell) => cell.state === state && cell.raw.trim() === first?.raw.trim());
  if (unread.length < cells.length || !isAlike || state === 'number')
    return { kind: unread.every((cell) => cell.state === 'blank') ? 'someBlank' : 'someUnread' };
  return state === 'placeholder' || state === 'text' ? { kind: state, raw: first?.raw ?? '' } : { kind: state };
}

type Make = (...addresses: string[]) => Figure;

function figures(result: Result, sums: readonly CheckedSum[]): Make {
  const failed = sums.filter(({ outcome }) => outcome === 'fail').flatMap(({ left, right }) => [...left, ...right]);
  const doubted = new Set(failed);
  return (...addresses) => {
    const values = addresses.map((address) => valueAt(result, address));
    const isWhole = values.every((value) => value !== null);
    return {
      value: isWhole ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : null,
      gap: isWhole ? null : gapOf(result, addresses),
      addresses,
      isDoubted: addresses.some((address) => doubted.has(address)),
      isByHand: addresses.some((address) => isCorrectedAt(result, address)),
    };
  };
}

/** The totals of the rows of one group of outcomes. */
export const groupRows = (edition: Edition, group: string): string[] =>
  OUTCOME_ROWS[edition].filter((row) => row.startsWith(`${group}.`)).map((row) => `requests.${row}.total`);

const disputes = (result: string): [string, string] => [
  `disputes.directLitigation.${result}`,
  `disputes.litigationAfterReconsideration.${result}`,
];

function requestLines(edition: Edition, make: Make): PlainLine[] {
  const received = (column: string): string => `requests.newReceived.${column}`;
  const outcome = (group: string): Figure => make(...groupRows(edition, group));
  return [
    { key: 'plainReceived', figures: [make(received('total')), make('requests.carriedIn.total')] },
    {
      key: 'plainApplicants',
      figures: [make(received('total')), make(received('naturalPerson')), make(...APPLICANTS.slice(1).map(received))],
    },
    {
      key: 'plainOutcomes',
      figures: [
        make('requests.outcomeTotal.total'),
        make('requests.granted.total'),
        make('requests.partiallyGranted.total'),
        ...['denied', 'unavailable', 'rejected', 'otherHandling'].map(outcome),
      ],
    },
    { key: 'plainOpen', figures: [make('requests.carriedOut.total')] },
  ];
}

/** A table of which no plain sentence is made, and why: none of it was read, or it prints no number. */
export interface UnsaidTable {
  readonly table: TableId;
  readonly why: 'missing' | 'noNumber';
}

/** The tables that have no number to be said. */
export function unsaidTables({ report }: Pick<Result, 'report'>): UnsaidTable[] {
  return TABLES.flatMap((table): UnsaidTable[] => {
    const own = Object.keys(report?.cells ?? {}).filter((address) => address.startsWith(`${table}.`));
    const states = own.map((address) => report?.cells[address]?.state);
    if (states.includes('number')) return [];
    return [{ table, why: states.every((state) => state === 'missing') ? 'missing' : 'noNumber' }];
  });
}

/** What the tables say in six plain sentences, each number with its cells; none about a table without a number. */
export function plainReading(result: Result, sums: readonly CheckedSum[]): PlainLine[] {
  const { report } = result;
  if (!report) return [];
  const make = figures(result, sums);
  const { requests, proactive } = report.editions;
  const decisions = ['licensing', 'penalties', 'coercion'].map((row) => make(`proactive.${row}.decisions`));
  const documents = ['regulations', 'normativeDocuments'].map((row) =>
    make(`proactive.${row}.${proactive === '2019' ? 'totalDisclosed' : 'inForce'}`),
  );
  const lines: PlainLine[] = [
    ...(requests ? requestLines(requests, make) : []),
    {
      key: 'plainDisputes',
      figures: [
        make('disputes.reconsideration.total'),
        make('disputes.reconsideration.corrected'),
        make(...disputes('total')),
        make(...disputes('corrected')),
      ],
    },
    { key: proactive === '2019' ? 'plainDocuments2019' : 'plainDocuments', figures: [...documents, ...decisions] },
  ];
  const unsaid = unsaidTables(result).map(({ table }) => `${table}.`);
  return lines.filter(({ figures: [first] }) => !unsaid.some((table) => first?.addresses[0]?.startsWith(table)));
}
