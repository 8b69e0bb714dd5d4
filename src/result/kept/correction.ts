import { TABLES, type TableId } from '../../report/addresses';
import { cellPlace } from '../../report/places/places';
import { bareAddress } from '../beside/bareAddress';
import type { Decision } from '../decision';
import type { Item, Result } from '../resultSchema';
import { CORRECTED, correctionId } from './correctionId';

/** The value of a correction that has a whole table read by the form’s order of rows and columns. */
export const BY_POSITION = 'byPosition';

/** The value of a correction that has another table of the page, which a person pointed at, read by the form’s order. */
export const PICKED = 'picked';

/** How something is to be read that was misread: a cell by its address, a table as `tables.ID`, the `organ` or the `year`. */
export interface Correction {
  readonly address: string;
  /**
   * What the page prints, or what was read of it: where that is something else now, the correction counts for nothing.
   * Of a table it is the hash of all that it prints; nothing until the page was read with it once.
   */
  readonly printed: string;
  readonly value: string;
  /** What the table that was pointed at prints now, where the page still has it: nothing of it is kept but the hash. */
  readonly print?: string;
}

/** What a finding rests on where a person pointed at a table: the places of its cells lead nowhere on the page. */
export const PICKED_BASIS = { title: '人工核对', clause: '：页面上点选的表' } as const;

/** The table that a place of a report stands in; undefined for a section, a paragraph, the title. */
const tableAt = (place: string): TableId | undefined =>
  TABLES.find((id) => place === `tables.${id}` || place.startsWith(`${id}.`) || place.startsWith(`labels.${id}.`));

/**
 * The place of a report that leads somewhere on its page: where a person pointed at a table, nothing in it does, and the
 * section stands for it.
 */
export function placeOnPage({ findings }: Pick<Result, 'findings'>, place: string): string {
  const table = tableAt(place);
  const isPicked = findings.some(
    ({ rule, addresses, basis }) =>
      rule === CORRECTED && addresses[0] === `tables.${table}` && basis?.clause === PICKED_BASIS.clause,
  );
  return table && isPicked ? `sections.${table}` : place;
}

export const isCorrected = ({ id }: Pick<Item, 'id'>): boolean => id.startsWith(`${CORRECTED}@`);

/** How much of a result a person had read otherwise. */
export const countByHand = ({ findings }: Pick<Result, 'findings'>): number => findings.filter(isCorrected).length;

type Read = Pick<Result, 'findings' | 'report' | 'source'>;

/** What is read of a report as a whole, and can be said otherwise by hand. */
export type Whole = 'organ' | 'year';

/** The finding that says that an organ or a year was given by hand: both are said of the title. */
const givenByHand = ({ findings, source }: Read, whole: Whole) =>
  findings.find(({ id }) => id === correctionId(source.url, whole));

/** What was read of the page where an organ or a year was given by hand; null where none was. */
export const readBefore = (result: Read, whole: Whole): string | null => givenByHand(result, whole)?.excerpt ?? null;

/** Whether a cell was read by hand, by itself or with its table, or whether the organ or the year was. */
export function isCorrectedAt(result: Read, address: string): boolean {
  const { findings, report } = result;
  if (address === 'organ' || address === 'year') return givenByHand(result, address) !== undefined;
  // Where a whole table could not be read as a person says, nothing of it was.
  const places = [
    address,
    ...(report?.cells[address]?.state === 'missing' ? [] : [`tables.${cellPlace(address)?.table}`]),
  ];
  return findings.some(({ rule, addresses }) => rule === CORRECTED && places.includes(addresses[0] ?? ''));
}

/** A correction of a page's report, to be kept. */
export function correctionDecision(result: Result, correction: Correction, at: string): Decision {
  const { url } = result.source;
  const key = correctionId(url, correction.address);
  return {
    key,
    reach: 'finding',
    finding: key,
    rule: CORRECTED,
    organ: result.report?.organ ?? null,
    year: result.report?.year ?? null,
    values: correction.printed,
    state: 'listed',
    reason: null,
    note: null,
    by: null,
    at,
    correction: { ...correction, url: url === null ? null : bareAddress(url) },
  };
}

/** The corrections of one page among what is kept. */
export function correctionsOf(decisions: readonly Decision[], url: string | null): Correction[] {
  if (url === null) return [];
  return decisions.flatMap(({ correction }) => (correction && correction.url === bareAddress(url) ? [correction] : []));
}

/** A correction of a whole table that was kept before the page was read with it: from now on it holds for what the table prints. */
export function boundTo(decision: Decision, printed: string): Decision {
  const { correction } = decision;
  return correction ? { ...decision, values: printed, correction: { ...correction, printed } } : decision;
}
