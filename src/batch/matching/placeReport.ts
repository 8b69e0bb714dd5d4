import type { Reading, Unit } from '../batch';
import { keptIndex } from './unitIndex';

const indexOf = keptIndex();

/** What a report that was nobody's is once it was read. */
export interface Placed {
  readonly units: readonly Unit[];
  readonly readings: readonly Reading[];
  /** A unit that is another's now. */
  readonly gone: string | null;
}

const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).host);

/** Gives what was read as one unit to another, which stays what the roster says of it. */
export function given(from: Unit, to: Unit, reading: Reading | null): Placed {
  const { id, batchId, order, isListed, name, aliases, code, address, cells, share, note, deductions } = to;
  const isUnsure = from.state === 'unsure';
  const unit: Unit = {
    ...from,
    ...{ id, batchId, order, isListed, name, aliases, code, address, cells, share, note, deductions },
    state: isUnsure ? (from.brief ? 'read' : 'waiting') : from.state,
    reason: isUnsure ? null : from.reason,
    isDue: from.isDue || (isUnsure && !from.brief),
    candidates: [],
  };
  return { units: [unit], readings: reading ? [{ ...reading, unitId: to.id }] : [], gone: from.id };
}

const unsure = (read: Unit, code: string, candidates: readonly string[]): Unit => ({
  ...read,
  state: 'unsure',
  reason: { code, detail: null },
  candidates: [...candidates],
});

/** Another unit that holds a report of the same organ, or the very same file. */
const twinOf = ({ id, hash, brief }: Unit, units: readonly Unit[]): Unit | undefined =>
  units.find(
    (other) =>
      other.id !== id &&
      other.state !== 'unsure' &&
      other.brief !== null &&
      ((hash !== null && other.hash === hash) || (brief?.organ != null && other.brief.organ === brief.organ)),
  );

/** Finds the unit of a report that was read; where nobody can tell it stays by itself, for a person to say whose it is. */
export function placeReport(read: Unit, reading: Reading | null, units: readonly Unit[]): Placed {
  const alone = (unit: Unit): Placed => ({ units: [unit], readings: reading ? [reading] : [], gone: null });
  const roster = units.filter(({ isListed }) => isListed);
  const { brief, source } = read;
  if (roster.length === 0) {
    const twin = twinOf(read, units);
    const name = brief?.organ ?? read.name;
    return alone(twin ? unsure({ ...read, name }, 'double', [twin.id]) : { ...read, name });
  }
  const clues = {
    organ: brief?.organ ?? null,
    code: brief?.organCode ?? null,
    text: [source?.text, source?.file, brief?.title].filter((text) => text).join(' '),
    host: hostOf(source?.url ?? null),
  };
  const match = indexOf(roster)(clues);
  const only = match?.isSure ? roster.find(({ id }) => id === match.units[0]) : undefined;
  if (only && only.state !== 'read') return given(read, only, reading);
  const code = only ? 'double' : match ? 'unsure' : 'unmatched';
  return alone(unsure(read, code, match?.units ?? []));
}
