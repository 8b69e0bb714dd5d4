import type { Bilingual } from '../finding/rule';
import { nameOf } from '../report/nameOf';
import { cellPlace, directionOf } from '../report/places/places';
import { termName } from '../report/termName';
import { WITH_BY_HAND } from './kept/correctionId';
import type { Diagnosis, Finding, Item, Result } from './resultSchema';

type Repair = Diagnosis['repairs'][number];
type Known = Pick<Result, 'findings' | 'diagnosis'>;

/** What stands at the head of an item, on every surface. */
export interface ItemHead {
  /** The place that carries the number: with a repair the repaired cell, else the printed total or what the finding is about. */
  readonly place: string;
  /** Where the item stands, in words. */
  readonly name: Bilingual;
  /** What is wrong there, without a full stop; with a repair: 疑在此格：填报 83，若为 80，…. */
  readonly problem: Bilingual;
  /** Where and what in one line; the first finding's own message where nothing more is known. */
  readonly line: Bilingual;
  /** The one cell whose change makes every relation of the item hold. */
  readonly repair: Repair | null;
  /** The repaired cell that is off by as much the other way: both may be one slip. */
  readonly partner: string | null;
  /** Whether two columns are off by as much in opposite directions. */
  readonly isSwap: boolean;
  /** The findings that are about a sum. */
  readonly relations: readonly Finding[];
  /** Whether `problem` says more than the first finding's own message. */
  readonly isSummary: boolean;
}

/** The findings of an item, the one that names it first. */
export function findingsOf({ findings }: Pick<Result, 'findings'>, item: Pick<Item, 'findings'>): Finding[] {
  return item.findings.flatMap((id) => findings.find((finding) => finding.id === id) ?? []);
}

/** The two columns between which one application may have been booked wrongly; null where the diagnosis names none. */
export function swappedColumns({ candidates }: Diagnosis): readonly [string, string] | null {
  for (const { rows, columns, addresses } of candidates) {
    const [one, other, ...more] = columns;
    if (one && other && more.length + rows.length + addresses.length === 0) return [one, other];
  }
  return null;
}

/** The column in which a finding's sum runs; null for a row, a group, or what is no sum. */
export function summedColumn({ equation }: Finding): string | null {
  const terms = equation ? [...equation.left, ...equation.right] : [];
  return terms.length > 1 && directionOf(terms) === 'downColumn' ? (cellPlace(terms[0] ?? '')?.column ?? null) : null;
}

/** A cell's column by its label, quoted. */
function columnName(place: string): Bilingual {
  const { zh, en } = termName(place, 'alongRow');
  return { zh: `“${zh}”`, en: `“${en}”` };
}

const apart = (finding: Finding | undefined): number => Math.abs(finding?.difference ?? 0);

/** The repair that mends the same row by as much the other way: what is too much here is missing there. */
function swappedWith({ address, reported, suggested }: Repair, repairs: readonly Repair[]): Repair | undefined {
  const row = cellPlace(address)?.row;
  return repairs.find(
    (other) =>
      other.address !== address &&
      cellPlace(other.address)?.row === row &&
      other.suggested - other.reported === reported - suggested,
  );
}

function ofRepair({ reported, suggested }: Repair, relations: number, other: Repair | undefined): Bilingual {
  const swap = other ? columnName(other.address) : null;
  return {
    zh: `疑在此格：填报 ${reported}，若为 ${suggested}，${relations === 1 ? '该组关系成立' : `相关 ${relations} 组关系均成立`}${swap ? `；与${swap.zh}列一多一少，可能填错列` : ''}`,
    en: `probably this cell: it says ${reported}; with ${suggested}, ${relations === 1 ? 'the relation' : `the ${relations} relations`} in question would hold${swap ? `; ${swap.en} is off by as much the other way: possibly booked in the wrong column` : ''}`,
  };
}

function ofSwap(columns: readonly [string, string], relations: readonly Finding[]): Bilingual {
  const [one, other] = columns.map((column) => columnName(`requests.total.${column}`));
  const count = apart(relations[0]);
  return {
    zh: `${one?.zh}列与${other?.zh}列一多一少，均差 ${count}，可能填错列`,
    en: `${one?.en} and ${other?.en} are off by ${count} in opposite directions: possibly booked in the wrong column`,
  };
}

function ofSeveral(relations: readonly Finding[]): Bilingual {
  const columns = new Set(relations.map(summedColumn).filter((column) => column !== null)).size;
  const rows = relations.filter((finding) => summedColumn(finding) === null).length;
  const zh = [...(rows > 0 ? [`${rows} 行`] : []), ...(columns > 0 ? [`${columns} 列`] : [])].join(' ');
  const counted = (count: number, noun: string): string[] =>
    count > 0 ? [`${count} ${noun}${count === 1 ? '' : 's'}`] : [];
  const en = [...counted(rows, 'row'), ...counted(columns, 'column')].join(' and ');
  return {
    zh: `${relations.length} 组关系不符，涉及 ${zh}`,
    en: `${relations.length} relations do not hold, in ${en}`,
  };
}

const tableName = (place: string): Bilingual => nameOf(`tables.${cellPlace(place)?.table ?? 'requests'}`);

const joined = (name: Bilingual, problem: Bilingual, sign: string): Bilingual => ({
  zh: `${name.zh}${sign}${problem.zh}`,
  en: `${name.en}: ${problem.en}`,
});

/** What sums up relations says what they say of numbers that were read by hand. */
function marked({ zh, en }: Bilingual, relations: readonly Finding[]): Bilingual {
  const isByHand = relations.some(({ message }) => message.zh.endsWith(WITH_BY_HAND.zh));
  return isByHand ? { zh: `${zh}${WITH_BY_HAND.zh}`, en: `${en}${WITH_BY_HAND.en}` } : { zh, en };
}

/** What heads an item: the cell to mend where the diagnosis has one, else what its relations have in common. */
export function itemHead({ findings, diagnosis }: Known, item: Pick<Item, 'findings' | 'title'>): ItemHead {
  const own = findingsOf({ findings }, item);
  const relations = own.filter(({ equation }) => equation !== null);
  const first = own[0]?.addresses[0] ?? 'page';
  // A cell that is wrong by itself, such as a number below zero, is no relation that another number would mend.
  const repair =
    diagnosis.repairs.find(
      ({ address }) => relations.length > 0 && own.every(({ addresses }) => addresses.includes(address)),
    ) ?? null;
  if (repair) {
    const name = nameOf(repair.address);
    const other = swappedWith(repair, diagnosis.repairs);
    const problem = marked(ofRepair(repair, relations.length, other), relations);
    const line = joined(name, problem, '，');
    const partner = other?.address ?? null;
    return { place: repair.address, name, problem, line, repair, partner, isSwap: false, relations, isSummary: true };
  }
  const known = { place: first, repair, partner: null, isSwap: false, relations };
  const message = own[0]?.message ?? { zh: item.title, en: item.title };
  if (relations.length < 2) return { ...known, name: nameOf(first), problem: message, line: message, isSummary: false };
  const name = tableName(first);
  const swap = swappedColumns(diagnosis);
  const isSwap = swap !== null && relations.every((finding) => swap.includes(summedColumn(finding) ?? ''));
  const problem = marked(isSwap ? ofSwap(swap, relations) : ofSeveral(relations), relations);
  return { ...known, name, problem, line: joined(name, problem, isSwap ? '' : ' '), isSwap, isSummary: true };
}
