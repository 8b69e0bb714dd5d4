import {
  type Address,
  DISPUTE_GROUPS,
  DISPUTE_RESULTS,
  type Edition,
  PROACTIVE_ROWS,
  REQUEST_COLUMNS,
  REQUEST_ROWS,
  type TableId,
} from './addresses';

const proactive = (edition: Edition): Address[] =>
  Object.entries<readonly string[]>(PROACTIVE_ROWS[edition]).flatMap(([row, fields]) =>
    // The entries of a constant: the pairs are those of the type, which Object.entries widens.
    fields.map((field) => `proactive.${row}.${field}` as Address),
  );

const requests = (edition: Edition): Address[] =>
  REQUEST_ROWS[edition].flatMap((row) => REQUEST_COLUMNS.map((column) => `requests.${row}.${column}` as const));

const disputes = (): Address[] =>
  DISPUTE_GROUPS.flatMap((group) => DISPUTE_RESULTS.map((result) => `disputes.${group}.${result}` as const));

const list: Record<TableId, Record<Edition, readonly Address[]>> = {
  proactive: { '2021': proactive('2021'), '2019': proactive('2019') },
  requests: { '2021': requests('2021'), '2019': requests('2019') },
  disputes: { '2021': disputes(), '2019': disputes() },
};

/** The addresses a table prints in an edition, in printed order; the three tables of 2021 give 200. */
export function addressesOf(table: TableId, edition: Edition): readonly Address[] {
  return list[table][edition];
}
