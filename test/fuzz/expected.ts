import { type Edition, type SectionId, TABLES, type TableId } from '../../src/report/addresses';
import { addressesOf } from '../../src/report/addressesOf';
import { consistentValues } from '../render/consistentValues';
import { HEADINGS } from '../render/headings';
import { VALUE_FORMS } from '../render/valueForms';
import { headingKinds, isMerged } from './renderPage';
import type { Scenario } from './scenario';
import type { Tables } from './tables';

/** What reading a page must give back. */
export interface Expected {
  readonly cells: ReadonlyMap<
    string,
    { readonly state: string; readonly value: number | null; readonly printed: string; readonly rule: string | null }
  >;
  /** Ids of findings that must be there, and rules that may have something to say of the same cause. */
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

const blankRules = ['cells/blank', 'requests/total-column-blank', 'requests/applicant-columns-blank'];

/** Counts that follow from one number, so that a failing page shrinks to one of zeros. */
function counter(seed: number, most: number): () => number {
  let state = seed;
  return () => {
    if (seed === 0) return 0;
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % 3 === 0 ? 0 : Math.floor(state / 7) % most;
  };
}

/** The numbers of a scenario, every relation holding, by address; each table in its own edition. */
export function numbersOf({ seed, most, proactive, requests }: Scenario): Map<string, number> {
  const all = new Map<string, number>();
  const editions: Record<TableId, Edition> = {
    proactive: proactive.edition,
    requests: requests.edition,
    disputes: requests.edition,
  };
  for (const table of TABLES) {
    const next = counter(seed, most);
    const values = consistentValues(editions[table], next);
    for (const address of addressesOf(table, editions[table])) {
      const value = values.get(address) ?? 0;
      const before = all.get(address.replace('.itemsChange', '.priorItems')) ?? 0;
      const isSigned = address.endsWith('.itemsChange') && value % 2 === 1 && value <= before;
      const isMoney = address.endsWith('.amount') && value % 2 === 1;
      all.set(address, isSigned ? -value : isMoney ? value + 0.25 : value);
    }
  }
  return all;
}

/** The order shows only in headings that are printed. */
function isOutOfOrder(scenario: Scenario): boolean {
  const { swapped, merged } = scenario;
  const kinds = headingKinds(scenario);
  const isSwapped = swapped === 'last' || (swapped === 'tables' && merged === 'none');
  const pair: readonly SectionId[] = swapped === 'last' ? ['problems', 'otherMatters'] : ['proactive', 'requests'];
  return isSwapped && pair.every((section) => kinds.get(section) !== 'absent');
}

function headingCauses(scenario: Scenario): string[] {
  return [...headingKinds(scenario)].flatMap(([section, kind]) => {
    const { rule } = HEADINGS[kind];
    if (!rule || isMerged(scenario, section)) return [];
    return rule === 'sections/heading-wording' ? `${rule}@headings` : `${rule}@${section}`;
  });
}

function tableCauses(scenario: Scenario, tables: Tables): string[] {
  const { requests, proactive, year } = scenario;
  const edition: Edition = year <= 2020 ? '2019' : '2021';
  const split = TABLES.filter((table) => tables.fragments[table].length > 1 && !isMerged(scenario, table));
  return [
    ...split.map((table) => `structure/table-split@${table}`),
    ...[...tables.misspelt].map((table) => `structure/label-typo@${table}`),
    ...(proactive.edition === edition ? [] : ['identity/edition-mismatch@proactive']),
    ...(requests.edition === edition ? [] : ['identity/edition-mismatch@requests']),
    ...(scenario.copies === 'onlyHidden' ? ['structure/table-hidden@report'] : []),
    ...(requests.hasSubtotal ? ['requests/subtotal-column@table'] : []),
    ...(requests.extraRow === null ? [] : ['structure/row-extra@requests.extras.1']),
    ...(proactive.hasExtraRow ? ['structure/row-extra@proactive.extras.1'] : []),
  ];
}

/** Cells of one kind are one finding for their table; a cell that is no number is one of its own. */
function keyOf(rule: string, address: string): string {
  if (rule === 'cells/not-a-number') return address;
  const isStruck = rule === 'cells/placeholder' && address.startsWith('proactive.regulations.');
  return isStruck ? 'regulations' : (address.split('.')[0] ?? '');
}

/** The oracle: from the scenario and the contract's table of states, never from the program. */
export function expectedOf(scenario: Scenario, tables: Tables, values: Expected['cells']): Expected {
  const certain = new Set([...tableCauses(scenario, tables), ...headingCauses(scenario)]);
  const possible = new Set<string>();
  if (isOutOfOrder(scenario)) certain.add('sections/order@order');
  if (scenario.headings.some(({ kind }) => kind === 'renumbered')) possible.add('sections/heading-numbering');
  for (const [address, cell] of values) {
    if (cell.state === 'blank') for (const rule of blankRules) possible.add(rule);
    if (cell.state === 'placeholder' || cell.state === 'text')
      for (const rule of blankRules.slice(1)) possible.add(rule);
    const { rule } = cell;
    if (rule && cell.state !== 'blank') certain.add(`${rule}@${keyOf(rule, address)}`);
  }
  return { cells: values, certain, possible };
}

/** What every cell prints, with its state and value. */
export function cellsOf(scenario: Scenario): Expected['cells'] {
  const numbers = numbersOf(scenario);
  const addresses = [...numbers.keys()];
  const cells = new Map<string, { state: string; value: number | null; printed: string; rule: string | null }>();
  for (const [address, value] of numbers)
    cells.set(address, { state: 'number', value, printed: String(value), rule: null });
  for (const { at, form, seed } of scenario.values) {
    const address = addresses[at % addresses.length] ?? '';
    const value = numbers.get(address) ?? 0;
    const chosen = VALUE_FORMS[form];
    if (!chosen) continue;
    const { print, state, fits, rule } = chosen;
    if (fits && !fits(value)) continue;
    cells.set(address, { state, value: state === 'number' ? value : null, printed: print(value, seed), rule });
  }
  return cells;
}
