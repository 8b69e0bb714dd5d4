import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type AddedProblem, addedDecision } from '../../result/addedProblem';
import {
  type Choice,
  decisionOn,
  decisionsAbout,
  isChoice,
  nearerDecisions,
  type Reach,
  reachOf,
  spokenOf,
} from '../../result/decision';
import { findingsOf } from '../../result/itemHead';
import { type Correction, correctionDecision, isCorrected } from '../../result/kept/correction';
import type { Item, Result } from '../../result/resultSchema';
import { reviewed } from '../../result/reviewed';
import { type Say, say } from '../../words/say';
import { createKeptDecisions, type KeptDecisions, type Undone } from './model/keptDecisions';
import type { AllWritten } from './model/written';
import type { ViewHost } from './panelHost';
import { sourceKey } from './problems/begunIn';

/** What was decided about the shown report, and how to decide. */
export interface Decisions {
  /** The result with what was decided about its findings. */
  readonly decided: Result | null;
  /** What is kept could not be read: there may be more than is shown. */
  readonly isUnread: boolean;
  readonly canUndo: boolean;
  /** The page is to be read anew where the last act is taken back. */
  readonly isUndoReading: boolean;
  /** What is being written; it is kept nowhere. */
  readonly written: AllWritten;
  /** How far what was decided about an item reaches; null where nothing was. */
  reachOf(item: Item): Reach | null;
  /** Whether anything was decided about any finding of an item. */
  isDecided(item: Item): boolean;
  /** Keeps what is decided about an item; says what came of it. */
  decide(item: Item, choice: Choice): Promise<Say>;
  /** Takes away all that speaks of an item, however far it reaches. */
  retract(item: Item): Promise<Say>;
  /** Adds a problem that a person found. */
  add(problem: AddedProblem): Promise<Say>;
  /** Takes such a problem, or a correction, away. */
  remove(item: Item): Promise<Say>;
  /** Keeps how something on the page is to be read; the page is read so when it is checked again. */
  correct(correction: Correction): Promise<Say>;
  /** Has every page checked without a rule; what is shown is to be checked again. */
  switchOff(rule: string): Promise<Say>;
  /** Takes back the last act of any kind on this page. */
  undo(): Promise<Say>;
}

/** Loaded when another organ's report is shown, and again when another page of the extension has changed them. */
function useKept(host: ViewHost, organ: string | null): KeptDecisions {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const made = useRef<KeptDecisions | null>(null);
  made.current ??= createKeptDecisions(host, () => redraw(undefined));
  const kept = made.current;
  useEffect(() => kept.show(organ), [organ]);
  useEffect(() => host.watchDecisions(() => void kept.reload()), []);
  return kept;
}

const UNDONE: Record<Undone, Say> = {
  done: say('doneUndone'),
  changed: say('undoneElsewhere'),
  unkept: say('undoneDecision'),
};

const keysOfAll = (decisions: readonly { readonly key: string }[]): string[] => decisions.map(({ key }) => key);

async function outcomeOf(host: ViewHost, isKept: boolean, done = say('doneDecided')): Promise<Say> {
  if (!isKept) return say('undoneDecision');
  return (await host.isPrivate()) ? say('doneDecidedPrivately') : done;
}

/** What is decided about the items of one report. An act is taken back while its page is shown, whosever it is said to be. */
function choicesOn(host: ViewHost, kept: KeptDecisions, result: Result) {
  const page = sourceKey(result);
  return {
    async decide(item: Item, choice: Choice): Promise<Say> {
      const findings = findingsOf(result, item);
      const before = spokenOf(result, findings, kept.all());
      if (before.every((decision) => decision && isChoice(decision, choice))) return outcomeOf(host, true);
      const isReasonLost = choice.reason === null && before.some((decision) => decision?.reason);
      const made = findings.map((finding) => decisionOn(result, finding, choice, host.now()));
      const added = [...new Map(made.map((each) => [each.key, each])).values()];
      const removed = keysOfAll(nearerDecisions(result, findings, choice.reach, kept.all()));
      const isKept = await kept.change({ page, removed, added });
      return outcomeOf(host, isKept, say(isReasonLost ? 'doneDecidedNoReason' : 'doneDecided'));
    },
    async retract(item: Item): Promise<Say> {
      const speaking = decisionsAbout(result, findingsOf(result, item), kept.all());
      const isWide = speaking.some(({ reach }) => reach !== 'finding');
      const isKept = await kept.change({ page, removed: keysOfAll(speaking), added: [] });
      return outcomeOf(host, isKept, say(isWide ? 'doneRetractedWide' : 'doneRetracted'));
    },
    async undo(): Promise<Say> {
      const undone = await kept.undo(page);
      return undone ? UNDONE[undone] : say('undoNothing');
    },
  };
}

/** What people add to a report, read otherwise of it, or have it checked without. */
function additionsTo(host: ViewHost, kept: KeptDecisions, result: Result) {
  const page = sourceKey(result);
  return {
    async add(problem: AddedProblem): Promise<Say> {
      const added = [addedDecision(result, problem, host.now())];
      // The page’s icon counts what was added: it is told so when the page is read anew.
      return outcomeOf(host, await kept.change({ page, removed: [], added, isReading: true }));
    },
    async correct(correction: Correction): Promise<Say> {
      if (await host.isPrivate()) return say('undoneCorrection');
      const added = [correctionDecision(result, correction, host.now())];
      const isKept = await kept.change({ page, removed: [], added, isReading: true });
      // Whether a table can be read so is known when the page was.
      const done = correction.address.startsWith('tables.') ? 'doneDesignated' : 'doneCorrected';
      return say(isKept ? done : 'undoneCorrection');
    },
    async remove(item: Item): Promise<Say> {
      const isRead = isCorrected(item);
      const own = kept.all().filter(({ finding, problem }) => problem && finding === item.id);
      const removed = isRead ? [item.id] : keysOfAll(own);
      const isKept = await kept.change({ page, removed, added: [], isReading: true });
      if (isRead) return say(isKept ? 'doneRemoved' : 'undoneCorrection');
      return outcomeOf(host, isKept, say('doneDeleted'));
    },
    async switchOff(rule: string): Promise<Say> {
      const undo = await host.switchOff(rule);
      if (typeof undo === 'string') return say(undo === 'managed' ? 'managedNote' : 'undoneSettings');
      kept.note({ page, isReading: true, undo });
      return say('doneSwitchedOff');
    },
  };
}

/** Decisions about one report. */
export function useDecisions(host: ViewHost, result: Result | null): Decisions {
  const kept = useKept(host, result?.report?.organ ?? null);
  const written = useRef<AllWritten>(new Map());
  const unasked = async (): Promise<Say> => say('undoneAsk');
  const none = { decide: unasked, retract: unasked, add: unasked, correct: unasked, remove: unasked };
  const acts = result
    ? { ...choicesOn(host, kept, result), ...additionsTo(host, kept, result) }
    : { ...none, switchOff: unasked, undo: unasked };
  const all = kept.all();
  const last = result ? kept.last(sourceKey(result)) : undefined;
  return {
    decided: result && reviewed(result, all),
    isUnread: kept.isUnread(),
    written: written.current,
    canUndo: last !== undefined,
    isUndoReading: last?.isReading ?? false,
    reachOf: (item) => result && reachOf(result, item, all),
    isDecided: (item) => result !== null && decisionsAbout(result, findingsOf(result, item), all).length > 0,
    ...acts,
  };
}
