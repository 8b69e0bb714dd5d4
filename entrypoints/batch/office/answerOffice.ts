import { alikeParagraphs } from '../../../src/batch/alike/alikeParagraphs';
import type { UnitParagraph } from '../../../src/batch/alike/ownWords';
import { farFromPeers, type PeerUnit, peerUnit } from '../../../src/batch/alike/peers';
import { unitParagraphs } from '../../../src/batch/alike/unitParagraphs';
import { briefOf } from '../../../src/batch/reading/briefOf';
import { type Operand, operandsOf, rollUpper } from '../../../src/batch/rollup/rollUp';
import { noticeWriter } from '../../../src/export/office/noticeFiles';
import {
  type PublicationUnit,
  publicationUnit,
  publicationWords,
  spokenOf,
} from '../../../src/export/office/publicationWords';
import { tickedByDefault } from '../../../src/export/office/ticked';
import { zipFiles } from '../../../src/export/office/zipFiles';
import type { Result } from '../../../src/result/resultSchema';
import { ruleOf } from '../../../src/rules/ruleOf';
import type { ItemLine, Progress } from '../../../src/ui/batch/outgoing/officeHost';
import { eachUnit } from './eachUnit';
import { madeList } from './madeList';
import type { OfficeAnswers, OfficeTask, UnitRef } from './officeTask';

type Tell = (progress: Progress) => void;

const isRead = ({ state }: UnitRef): boolean => state === 'read';

async function items(task: OfficeTask, tell: Tell): Promise<OfficeAnswers['items']> {
  const lines: ItemLine[] = [];
  const visit = ({ id: unitId }: UnitRef, result: Result | null): void => {
    for (const item of result?.items ?? []) {
      const { id, title, severity } = item;
      lines.push({ unitId, id, title, severity, isTickedAtFirst: result !== null && tickedByDefault(result, item) });
    }
  };
  await eachUnit({ ...task, units: task.units.filter(isRead) }, visit, tell);
  return lines;
}

async function notices(task: OfficeTask, tell: Tell): Promise<OfficeAnswers['notices']> {
  const writer = noticeWriter(ruleOf);
  await eachUnit(task, ({ name, note, cells }, result) => writer.add({ name, note, cells, result }), tell);
  const { files, withoutItems, unread } = writer.notices();
  const bytes = files.length > 0 ? zipFiles(files) : null;
  const file = bytes && new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
  return { file, count: files.length, withoutItems, unread };
}

async function publication(task: OfficeTask, tell: Tell): Promise<string> {
  const spoken: PublicationUnit[] = [];
  const visit = (unit: UnitRef, result: Result | null): void => {
    spoken.push(publicationUnit(unit, result));
  };
  await eachUnit({ ...task, units: spokenOf(task.units) }, visit, tell);
  return publicationWords(spoken);
}

async function beside(task: OfficeTask, tell: Tell): Promise<OfficeAnswers['beside']> {
  const [paragraphs, peers]: [UnitParagraph[], PeerUnit[]] = [[], []];
  const visit = ({ id, name }: UnitRef, result: Result | null): void => {
    if (!result?.report) return;
    paragraphs.push(...unitParagraphs(id, result));
    peers.push(peerUnit(id, name, result.report));
  };
  await eachUnit({ ...task, units: task.units.filter(isRead) }, visit, tell);
  return { groups: alikeParagraphs(paragraphs), far: farFromPeers(peers) };
}

async function rollUp(
  task: OfficeTask & { readonly left: readonly string[] },
  tell: Tell,
): Promise<OfficeAnswers['rollUp']> {
  const left = new Set(task.left);
  const upper = rollUpper();
  const readable: string[] = [];
  const visit = ({ id, name, state }: UnitRef, result: Result | null, order: number): void => {
    const report = state === 'read' ? (result?.report ?? null) : null;
    if (report) readable.push(id);
    upper.add(order, { id, name, report: left.has(id) ? null : report });
  };
  await eachUnit(task, visit, tell);
  return { rolled: upper.result(), readable };
}

async function operands(
  task: OfficeTask & { readonly left: readonly string[]; readonly address: string },
): Promise<readonly Operand[]> {
  const left = new Set(task.left);
  const found: Operand[] = [];
  const units = task.units.filter((unit) => isRead(unit) && !left.has(unit.id));
  await eachUnit({ ...task, units }, ({ id, name }, result) => {
    if (result?.report) found.push(...operandsOf([{ id, name, report: result.report }], task.address));
  });
  return found;
}

async function briefs(task: OfficeTask): Promise<OfficeAnswers['briefs']> {
  const found: OfficeAnswers['briefs'][number][] = [];
  await eachUnit(task, ({ id }, result) => {
    if (result?.report) found.push({ id, brief: briefOf(result) });
  });
  return found;
}

/** Does what the page asks of its worker. */
export function answerOffice(task: OfficeTask, tell: Tell): Promise<OfficeAnswers[keyof OfficeAnswers]> {
  switch (task.kind) {
    case 'items':
      return items(task, tell);
    case 'notices':
      return notices(task, tell);
    case 'publication':
      return publication(task, tell);
    case 'beside':
      return beside(task, tell);
    case 'rollUp':
      return rollUp(task, tell);
    case 'operands':
      return operands(task);
    case 'briefs':
      return briefs(task);
    default:
      return madeList(task, tell);
  }
}
