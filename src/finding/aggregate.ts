import { TABLES } from '../report/addresses';
import { nameOf } from '../report/nameOf';
import type { Place, Report, Table } from '../report/report';
import type { Quantity } from './quantity';
import { printedCells, tablesWithNumbers } from './rows/printedCells';
import type { Bilingual, Failure, Outcome, Severity } from './rule';
import { namesOf } from './words';

/** A finding about one place, which is its key where no other is given. */
export function failure(place: Place, message: Bilingual, key: string = place): Failure {
  return { outcome: 'fail', key, addresses: [place], message };
}

/** One finding for all places of a kind (a line for each table, not for each cell); `pass` without any, `absent` without a subject. */
export function aggregate(
  key: string,
  hasSubject: boolean,
  places: readonly Place[],
  message: () => Bilingual,
  severity?: Severity,
): Outcome {
  const [first, ...rest] = places;
  if (!first) return { outcome: hasSubject ? 'pass' : 'absent', key };
  return { outcome: 'fail', key, addresses: [first, ...rest], message: message(), ...(severity ? { severity } : {}) };
}

/** Looks at each of the three tables as a whole; `say` gets its name and the table. */
export function* eachTable(
  report: Report,
  isOdd: (table: Table) => boolean,
  say: (name: Bilingual, table: Table) => Bilingual,
): Iterable<Outcome> {
  for (const id of TABLES) {
    const table = report.tables[id];
    yield aggregate(id, table.status === 'read', isOdd(table) ? [`tables.${id}`] : [], () =>
      say(nameOf(`tables.${id}`), table),
    );
  }
}

/** Looks at each printed cell, with one finding for each table that has odd ones; `say` gets their names. */
export function* eachCell(
  report: Report,
  isOdd: (cell: Quantity) => boolean,
  say: (names: Bilingual) => Bilingual,
): Iterable<Outcome> {
  for (const { id } of tablesWithNumbers(report)) {
    const places = printedCells(report, id)
      .filter(isOdd)
      .map(({ place }) => place);
    yield aggregate(id, true, places, () => say(namesOf(places)));
  }
}
