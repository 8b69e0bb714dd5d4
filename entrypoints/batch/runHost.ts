import { copyKey } from '../../src/batch/batch';
import { foundLinks } from '../../src/batch/links/foundLinks';
import type { BatchAnswer, BatchTask } from '../../src/batch/reading/batchTask';
import type { AskList } from '../../src/batch/run/readLists';
import type { Asked, Fetched, RunHost } from '../../src/batch/run/runHost';
import { RULES_DATE } from '../../src/check/version';
import { askWithDeadline } from '../../src/platform/askWithDeadline';
import { type AskedPage, askForPage } from '../../src/platform/batch/askForPage';
import { askPool } from '../../src/platform/batch/askPool';
import { readInTab } from '../../src/platform/batch/readInTab';
import { waitFor } from '../../src/platform/batch/waitFor';
import { loadSettings } from '../../src/platform/stored/storedSettings';
import type { Decision } from '../../src/result/decision';
import { canonical } from '../../src/result/kept/canonical';
import { sha256 } from '../../src/result/kept/keptReport';
import type { Result } from '../../src/result/resultSchema';
import { reviewed } from '../../src/result/reviewed';
import { ruleOf } from '../../src/rules/ruleOf';
import { loadReading, noteRequests, saveCopy, saveUnits } from '../../src/store/batches';
import { loadAllDecisions } from '../../src/store/decisions';

/** Many times what a report takes; a page made to be slow is ended. */
const DEADLINE_MS = 30_000;
const WORKERS = 2;

const startWorker = (): Worker => new Worker(new URL('./batchWorker.ts', import.meta.url), { type: 'module' });

/** Asks one of the workers that read and judge. */
export const askWorker = askPool(
  Array.from({ length: WORKERS }, () => askWithDeadline<BatchTask, BatchAnswer>(startWorker, DEADLINE_MS)),
);

function fetchedOf({ ended, bytes }: AskedPage): Fetched {
  if (ended.type === 'unchanged') return { kind: 'unchanged' };
  if (ended.type === 'unfetched') return { kind: 'unfetched', reason: ended.reason, status: ended.status };
  const { url, name, etag, lastModified } = ended;
  return { kind: 'page', bytes, url, name, etag, lastModified };
}

const note = (batchId: string) => async (requests: Asked['requests']) => {
  await noteRequests(
    requests.map(({ at, url, status, bytes }) => ({ id: crypto.randomUUID(), batchId, at, url, status, bytes })),
  );
};

/** What was decided about the organ that a result is of. */
export const ofOrgan = (decisions: readonly Decision[], { report }: Result): Decision[] =>
  report ? decisions.filter(({ organ }) => organ === report.organ) : [];

/** Copies take no more than half of what the browser gives: results come first. */
async function hasRoomForCopies(): Promise<boolean> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate().catch(() => ({ usage: 0, quota: 0 }));
  return usage * 2 < quota;
}

/** What a run over a batch works with: the settings of now, two workers, the background's requests. */
export async function runHost(batchId: string): Promise<Omit<RunHost, 'worded'>> {
  const [settings, decisions, hasRoom] = await Promise.all([loadSettings(), loadAllDecisions(), hasRoomForCopies()]);
  const time = (): string => new Date().toISOString();
  return {
    clock: { now: () => performance.now(), wait: waitFor },
    async ask(url, known, signal) {
      const version = known && { etag: known.etag, lastModified: known.lastModified };
      const asked = await askForPage({ url, known: version }, signal);
      return { fetched: fetchedOf(asked), requests: asked.requests };
    },
    async show(url, signal) {
      const shown = await readInTab(url, signal);
      if (shown.kind === 'unread') return shown;
      const { result, observed } = shown.page;
      const seen = { ...observed, reportLinks: observed.reportLinks.length, isScriptBuilt: false };
      return { kind: 'page', url: shown.url, result, seen };
    },
    async check(given) {
      const asked = await askWorker({ kind: 'report', given, settings, checkedAt: time() });
      if (asked.kind === 'answer' && asked.answer.kind === 'report') return { ...asked.answer, kind: 'read' };
      return { kind: asked.kind === 'slow' ? 'tooSlow' : 'stopped' };
    },
    async keepCopy(hash, name, packed) {
      if (hasRoom) await saveCopy({ key: copyKey(batchId, hash), batchId, name, packed: new Uint8Array(packed) });
    },
    hash: (bytes) => sha256(new Uint8Array(bytes)),
    async load(unitId) {
      const loaded = await loadReading(unitId);
      return 'value' in loaded ? loaded.value : null;
    },
    save: async (units, readings, gone) => 'value' in (await saveUnits(units, readings, gone)),
    note: note(batchId),
    time,
    isOfNow: ({ generator, settings: own }) => generator.rules === RULES_DATE && canonical(own) === canonical(settings),
    decided: (result) => reviewed(result, ofOrgan(decisions ?? [], result)),
    isRule: (id) => ruleOf(id) !== undefined,
  };
}

/** Reads one list page: as it is sent, or, where scripts build it, in a tab. */
export const askList: AskList = async (url, batchId, signal) => {
  const asked = await askForPage({ url, known: null }, signal);
  await note(batchId)(asked.requests);
  const fetched = fetchedOf(asked);
  if (fetched.kind === 'unfetched') return { kind: 'unread', reason: fetched.reason, status: fetched.status };
  if (fetched.kind !== 'page') return { kind: 'unread', reason: 'stopped', status: null };
  const read = await askWorker({ kind: 'list', bytes: fetched.bytes, url: fetched.url });
  if (read.kind !== 'answer' || read.answer.kind !== 'list') return { kind: 'unread', reason: 'stopped', status: null };
  if (!read.answer.isScriptBuilt) return { kind: 'list', list: read.answer.list, isInTab: false };
  const shown = await readInTab(url, signal);
  if (shown.kind === 'unread') return { kind: 'unread', reason: shown.reason, status: null };
  const { observed, result } = shown.page;
  const list = {
    title: result.source.title,
    links: foundLinks(observed.reportLinks, shown.url),
    leftOut: 0,
    nextPages: [],
  };
  return { kind: 'list', list, isInTab: true };
};
