import { TABLES, type TableId } from '../addresses';

/** The place of one printed value: `requests.denied.otherLaw.total`, or, in a row the form does not know, `requests.extras.1.total`. */
export interface CellPlace {
  readonly table: TableId;
  /** `denied.otherLaw`, `extras.1`, `reconsideration`, `regulations`. */
  readonly row: string;
  /** `total`, `upheld`, `issued`. */
  readonly column: string;
}

const isTable = (family: string | undefined): family is TableId => TABLES.some((id) => id === family);

/** A place by its steps. */
export function placeSteps(place: string): readonly string[] {
  return place.split('.');
}

/** The parts of a value's place; null for what is no value: a section, a label, a row as a whole. */
export function cellPlace(place: string): CellPlace | null {
  const [family, ...path] = placeSteps(place);
  const column = path.pop();
  if (!isTable(family) || column === undefined || path.length === 0) return null;
  if (path[0] === 'extras' && path.length < 2) return null;
  return { table: family, row: path.join('.'), column };
}

/** Whether a place is a paragraph of a section. */
export const isParagraph = (place: string): boolean => place.includes('.paragraphs.');

/** How the terms of a sum lie: in one row, in one column, or neither. */
export type Direction = 'alongRow' | 'downColumn' | 'scattered';

/** The direction in which values lie; one alone, or none, lies in a row. */
export function directionOf(places: readonly string[]): Direction {
  const [first, ...rest] = places.map(cellPlace);
  if (!first) return rest.length === 0 ? 'alongRow' : 'scattered';
  const share = (of: 'row' | 'column'): boolean =>
    rest.every((other) => other !== null && other.table === first.table && other[of] === first[of]);
  if (share('row')) return 'alongRow';
  return share('column') ? 'downColumn' : 'scattered';
}
