import type { Unit } from '../../src/batch/batch';
import { safe } from '../../src/export/exportName';
import type { OfficeUnit } from '../../src/export/office/officeUnit';
import { problemFlavours, problemPage, problemSheets } from '../../src/export/office/problemCopies';
import {
  DEFAULT_COLUMNS,
  OFFICE_COLUMNS,
  type ProblemList,
  problemLister,
  rosterNames,
} from '../../src/export/office/problemList';
import { type Known, publicationWords } from '../../src/export/office/publicationWords';
import { besideCopy, rollUpCopy } from '../../src/export/office/rollUpCopy';
import { tickedByDefault } from '../../src/export/office/ticked';
import { saveBlob } from '../../src/platform/saveFile';
import { writeClipboard } from '../../src/platform/writeClipboard';
import type { Result } from '../../src/result/resultSchema';
import { reviewed } from '../../src/result/reviewed';
import { ruleOf } from '../../src/rules/ruleOf';
import { eachReading } from '../../src/store/batches';
import { loadAllDecisions } from '../../src/store/decisions';
import type { ListTerms, OfficeHost } from '../../src/ui/batch/outgoing/officeHost';
import { worded } from './exchangeHost';
import { ofOrgan } from './runHost';

/** Visits the results of what was read, with what people decided about each. */
async function each(units: readonly Unit[], visit: (unit: Unit, result: Result) => void): Promise<void> {
  const decisions = (await loadAllDecisions()) ?? [];
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  await eachReading([...byId.keys()], ({ unitId, now: { result } }) => {
    const unit = byId.get(unitId);
    if (unit) visit(unit, reviewed(worded(result), ofOrgan(decisions, result)));
  });
}

/** What was read of a report that is not the one looked for goes into no list. */
const isOwn = ({ state }: Unit): boolean => state === 'read' || state === 'attachment' || state === 'pictures';

async function gathered(units: readonly Unit[]): Promise<OfficeUnit[]> {
  const results = new Map<string, Result>();
  await each(units.filter(isOwn), ({ id }, result) => results.set(id, result));
  return units.map(({ id, name, note, cells }) => ({ name, note, cells, result: results.get(id) ?? null }));
}

/** The list of some units; no result is held longer than its rows are made. */
async function listOf(units: readonly Unit[], { columns, rosterColumns, isTicked }: ListTerms): Promise<ProblemList> {
  const orders = new Map(units.map(({ id }, order) => [id, order]));
  let current = '';
  const lister = problemLister({
    book: ruleOf,
    columns,
    rosterColumns,
    isTicked: (_, { id }) => isTicked(current, id),
  });
  const add = (unit: Unit, result: Result | null): void => {
    current = unit.id;
    const { name, note, cells } = unit;
    lister.add(orders.get(unit.id) ?? 0, { name, note, cells, result });
    orders.delete(unit.id);
  };
  await each(units.filter(isOwn), add);
  for (const unit of units) if (orders.has(unit.id)) add(unit, null);
  return lister.list();
}

/** Of a roster those that it names; without one every report. */
function named(units: readonly Unit[]): readonly Unit[] {
  const listed = units.filter(({ isListed }) => isListed);
  return listed.length > 0 ? listed : units;
}

/** What is known of its report; found is what is there, be it readable or not. */
function knownOf({ state }: Unit): Known {
  return state === 'notFound' || state === 'unreachable' || state === 'unsure' || state === 'waiting' ? state : 'found';
}

export const officeHost: OfficeHost = {
  columns: OFFICE_COLUMNS,
  defaultColumns: DEFAULT_COLUMNS,
  rosterNames,
  isTicked: tickedByDefault,
  each,
  async copyList(units, terms) {
    return writeClipboard(problemFlavours(await listOf(units, terms)));
  },
  async saveListXlsx(batch, units, terms) {
    const [list, { asXlsx }] = await Promise.all([listOf(units, terms), import('../../src/export/sheets/asXlsx')]);
    const name = `问题清单_${safe(batch)}.xlsx`;
    saveBlob(name, await asXlsx(problemSheets(list)));
    return name;
  },
  async saveListHtml(batch, units, terms, isApart) {
    const list = await listOf(units, terms);
    const name = `问题清单_${safe(batch)}.html`;
    saveBlob(name, new Blob([problemPage(`问题清单（${batch}）`, list, isApart)], { type: 'text/html' }));
    return name;
  },
  async saveNotices(batch, units) {
    const own = await gathered(units);
    const [{ noticeFiles }, { zipFiles }] = await Promise.all([
      import('../../src/export/office/noticeFiles'),
      import('../../src/export/office/zipFiles'),
    ]);
    const { files, withoutItems, unread } = noticeFiles(own, ruleOf);
    const name = `通知_${safe(batch)}.zip`;
    const bytes = zipFiles(files);
    if (files.length > 0) saveBlob(name, new Blob([new Uint8Array(bytes)], { type: 'application/zip' }));
    return { name, count: files.length, withoutItems, unread };
  },
  async publicationOf(units) {
    const own = named(units);
    const results = new Map<string, Result>();
    await each(own.filter(isOwn), ({ id }, result) => results.set(id, result));
    return publicationWords(
      own.map((unit) => ({ name: unit.name, known: knownOf(unit), result: results.get(unit.id) ?? null })),
    );
  },
  copyRollUp: (heading, printed, notes) => writeClipboard(rollUpCopy({ heading, printed, notes })),
  copyBeside: (heading, lines, notes) => writeClipboard(besideCopy(heading, lines, notes)),
};
