import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type AddedProblem, addedDecision } from '../../result/addedProblem';
import { bareAddress } from '../../result/beside/bareAddress';
import { type Choice, decisionOn, decisionsAbout, nearerDecisions, type Reach, reachOf } from '../../result/decision';
import { findingsOf } from '../../result/itemHead';
import { type Correction, correctionDecision, isCorrected } from '../../result/kept/correction';
import type { Item, Result } from '../../result/resultSchema';
import { reviewed } from '../../result/reviewed';
import { type Say, say } from '../../words/say';
import { createKeptDecisions, type KeptDecisions, type Undone } from './model/keptDecisions';
import type { ViewHost } from './panelHost';

/** What was decided about the shown report, and how to decide. */
export interface Decisions {
  /** The result with what was decided about its findings. */
  readonly decided: Result | null;
  /** What is kept could not be read: there may be more than is shown. */
  readonly isUnread: boolean;
  readonly canUndo: boolean;
  /** The page is to be read anew where the last act is taken back. */
  readonly isUndoReading: boolean;
  /** How far what was decided about an item reaches; null where nothing was. */
  reachOf(item: Item): Reach | null;
  /** Whether anything was decided about any finding of an item. */
  isDecided(item: Item): boolean;
  /** What the last act came to, where it came to less than was asked. */
  decide(item: Item, choice: Choice): Promise<Say>;
  /** Takes away all that speaks of an item, however far it reaches. */
  retract(item: Item): Promise<Say>;
  /** Adds a problem that a person found. */
  add(problem: AddedProblem): Promise<Say>;
  /** Takes such a problem, or a correction, away. */
  remove(item: Item): Promise<Say>;
  /** Keeps how something on the page is to be read; the page is read so when it is checked again. */
  correct(correction: Correction): Promise<Say>;
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

/** What an act belongs to: it is taken back while its page is shown, whoever the page is then said to be of. */
const pageOf = ({ source: { url, file }, report }: Result): string =>
  url === null ? (file ?? report?.organ ?? '') : bareAddress(url);

/** The acts on one report. */
function actsOn(host: ViewHost, kept: KeptDecisions, result: Result) {
  const page = pageOf(result);
  async function outcomeOf(isKept: boolean, done = say('doneDecided')): Promise<Say> {
    if (!isKept) return say('undoneDecision');
    return (await host.isPrivate()) ? say('doneDecidedPrivately') : done;
  }
  const keysOfAll = (decisions: readonly { readonly key: string }[]) => decisions.map(({ key }) => key);
  return {
    async decide(item: Item, choice: Choice): Promise<Say> {
      const findings = findingsOf(result, item);
      const made = findings.map((finding) => decisionOn(result, finding, choice, host.now()));
      const added = [...new Map(made.map((each) => [each.key, each])).values()];
      const removed = keysOfAll(nearerDecisions(result, findings, choice.reach, kept.all()));
      return outcomeOf(await kept.change({ page, removed, added }));
    },
    async retract(item: Item): Promise<Say> {
      const speaking = decisionsAbout(result, findingsOf(result, item), kept.all());
      const isWide = speaking.some(({ reach }) => reach !== 'finding');
      const isKept = await kept.change({ page, removed: keysOfAll(speaking), added: [] });
      return outcomeOf(isKept, say(isWide ? 'doneRetractedWide' : 'doneRetracted'));
    },
    async add(problem: AddedProblem): Promise<Say> {
      return outcomeOf(await kept.change({ page, removed: [], added: [addedDecision(result, problem, host.now())] }));
    },
    async correct(correction: Correction): Promise<Say> {
      if (await host.isPrivate()) return say('undoneCorrection');
      const added = [correctionDecision(result, correction, host.now())];
      const isKept = await kept.change({ page, removed: [], added, isReading: true });
      return say(isKept ? 'doneCorrected' : 'undoneCorrection');
    },
    async remove(item: Item): Promise<Say> {
      const isReading = isCorrected(item);
      const own = kept.all().filter(({ finding, problem }) => problem && finding === item.id);
      const removed = isReading ? [item.id] : keysOfAll(own);
      const isKept = await kept.change({ page, removed, added: [], isReading });
      if (isReading) return say(isKept ? 'doneRemoved' : 'undoneDecision');
      return outcomeOf(isKept);
    },
    async switchOff(rule: string): Promise<Say> {
      const undo = await host.switchOff(rule);
      if (undo) kept.note({ page, isReading: false, undo });
      return say(undo ? 'doneSwitchedOff' : 'undoneSettings');
    },
    async undo(): Promise<Say> {
      const undone = await kept.undo(page);
      return undone ? UNDONE[undone] : say('undoNothing');
    },
  };
}

/** Decisions about one report. */
export function useDecisions(host: ViewHost, result: Result | null): Decisions {
  const kept = useKept(host, result?.report?.organ ?? null);
  const unasked = async (): Promise<Say> => say('undoneAsk');
  const none = { decide: unasked, retract: unasked, add: unasked, correct: unasked, remove: unasked };
  const acts = result ? actsOn(host, kept, result) : { ...none, switchOff: unasked, undo: unasked };
  const all = kept.all();
  const last = result ? kept.last(pageOf(result)) : undefined;
  return {
    decided: result && reviewed(result, all),
    isUnread: kept.isUnread(),
    canUndo: last !== undefined,
    isUndoReading: last?.isReading ?? false,
    reachOf: (item) => result && reachOf(result, item, all),
    isDecided: (item) => result !== null && decisionsAbout(result, findingsOf(result, item), all).length > 0,
    ...acts,
  };
}
