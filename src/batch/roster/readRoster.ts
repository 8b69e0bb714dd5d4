import { normalise } from '../../report/normalise';
import { addressIn } from './addressIn';
import { type Role, rolesOfCells, rolesOfHeadings } from './columnRoles';

/** One line of a roster. */
export interface RosterEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code: string | null;
  readonly address: string | null;
  readonly share: string | null;
  /** The other columns' cells, in the roster's order. */
  readonly cells: readonly string[];
}

export interface Roster {
  /** The other columns' headings, in the roster's order. */
  readonly columns: readonly string[];
  readonly entries: readonly RosterEntry[];
  /** Lines that stand there twice with nothing new. */
  readonly doubles: number;
  /** Lines without a name or an address: of a sum, a note. */
  readonly passedOver: number;
}

/** Titles and notes stand above a heading row, in few lines. */
const MOST_ABOVE = 6;

interface Laid {
  readonly headings: readonly string[] | null;
  readonly roles: readonly Role[];
  readonly rows: readonly (readonly string[])[];
}

function laidOut(rows: readonly (readonly string[])[]): Laid {
  for (const [at, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const roles = rolesOfHeadings(row);
    if (roles) return { headings: row, roles, rows: rows.slice(at + 1) };
  }
  return { headings: null, roles: rolesOfCells(rows), rows };
}

const aliasesIn = (text: string): string[] =>
  text
    .split(/[、,，;；/|\n]/)
    .map((alias) => alias.trim())
    .filter((alias) => alias.length >= 2);

/** Sums and notes at a roster's end. */
const isNote = (name: string): boolean => /^(?:合计|总计|小计|注|备注|说明|填表人)[：:]?/.test(normalise(name));

function entryOf(row: readonly string[], roles: readonly Role[]): RosterEntry | null {
  const of = (role: Role): string[] => roles.flatMap((each, at) => (each === role ? [row[at] ?? ''] : []));
  const first = (role: Role): string | null => of(role).find((text) => text !== '') ?? null;
  const address =
    of('address')
      .map(addressIn)
      .find((found) => found !== null) ?? null;
  const name = first('name') ?? (address === null ? null : new URL(address).hostname);
  if (name === null || isNote(name) || isNote(row.find((cell) => cell !== '') ?? '')) return null;
  const code = first('code');
  return {
    name: name.replace(/\s*\n\s*/g, ''),
    aliases: of('aliases').flatMap(aliasesIn),
    code: code === null ? null : normalise(code).toUpperCase(),
    address,
    share: first('share'),
    cells: of('other'),
  };
}

/** Reads a roster's rows, however its columns are called and whatever else stands in them. */
export function readRoster(rows: readonly (readonly string[])[]): Roster {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return { columns: [], entries: [], doubles: 0, passedOver: 0 };
  const { headings, roles, rows: below } = laidOut(filled);
  const columns = roles.flatMap((role, at) => (role === 'other' ? [headings?.[at]?.replace(/\s+/g, '') ?? ''] : []));
  const found = below.map((row) => entryOf(row, roles));
  const entries = found.flatMap((entry) => entry ?? []);
  const seen = new Map(entries.map((entry) => [JSON.stringify([normalise(entry.name), entry.address]), entry]));
  const own = new Set(seen.values());
  return {
    columns,
    entries: entries.filter((entry) => own.has(entry)),
    doubles: entries.length - own.size,
    passedOver: found.length - entries.length,
  };
}
