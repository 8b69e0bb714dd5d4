import { useEffect, useState } from 'preact/hooks';
import { type AddedProblem, addedDecision } from '../../result/addedProblem';
import { type Choice, type Decision, decisionOn, nearerDecisions, type Reach, reachOf } from '../../result/decision';
import { findingsOf } from '../../result/itemHead';
import { type Correction, correctionDecision, isCorrected } from '../../result/kept/correction';
import type { Item, Result } from '../../result/resultSchema';
import { reviewed } from '../../result/reviewed';
import { type Say, say } from '../../words/say';
import type { ViewHost } from './panelHost';

/** What was decided about the shown report, and how to decide. */
export interface Decisions {
  /** The result with what was decided about its findings. */
  readonly decided: Result | null;
  /** What is kept could not be read: there may be more than is shown. */
  readonly isUnread: boolean;
  readonly canUndo: boolean;
  /** How far what was decided about an item reaches; null where nothing was. */
  reachOf(item: Item): Reach | null;
  /** What the last act came to, where it came to less than was asked. */
  decide(item: Item, choice: Choice): Promise<Say>;
  /** Adds a problem that a person found. */
  add(problem: AddedProblem): Promise<Say>;
  /** Takes such a problem, or a correction, away. */
  remove(item: Item): Promise<Say>;
  /** Keeps how something on the page is to be read; the page is read so when it is checked again. */
  correct(correction: Correction): Promise<Say>;
  undo(): Promise<Say>;
}

/** What an act replaced: taking it back removes its keys and puts the former decisions in their place. */
interface Step {
  readonly keys: readonly string[];
  readonly former: readonly Decision[];
}

const without = (decisions: readonly Decision[], keys: readonly string[]): Decision[] =>
  decisions.filter(({ key }) => !keys.includes(key));

/** The decisions of one organ's reports as they are kept, and a way to change them that can be taken back. */
interface KeptDecisions {
  readonly all: readonly Decision[];
  readonly isUnread: boolean;
  readonly canUndo: boolean;
  /** False where the browser does not keep them. */
  change(removed: readonly Decision[], added: readonly Decision[]): Promise<boolean>;
  undo(): Promise<boolean | null>;
}

/** Loaded when another organ's report is shown; in a private window they last as long as the panel. */
function useKeptDecisions(host: ViewHost, organ: string | null): KeptDecisions {
  const [all, setAll] = useState<readonly Decision[]>([]);
  const [isUnread, setIsUnread] = useState(false);
  const [steps, setSteps] = useState<readonly Step[]>([]);

  useEffect(() => {
    let isShown = true;
    setAll([]);
    setSteps([]);
    void host.loadDecisions(organ).then((kept) => {
      if (!isShown) return;
      setIsUnread(kept === null);
      if (kept) setAll(kept);
    });
    return () => {
      isShown = false;
    };
  }, [organ]);

  async function keep(removed: readonly string[], added: readonly Decision[]): Promise<boolean> {
    // What is shown as decided is kept by then: a panel that is closed or loaded again at once must not lose it.
    const isKept = (await host.isPrivate()) || (await host.changeDecisions(removed, added));
    setAll((known) => [...without(known, [...removed, ...added.map(({ key }) => key)]), ...added]);
    return isKept;
  }
  function change(removed: readonly Decision[], added: readonly Decision[]): Promise<boolean> {
    const keys = added.map(({ key }) => key);
    const replaced = all.filter(({ key }) => keys.includes(key));
    setSteps((known) => [...known, { keys, former: [...replaced, ...removed] }]);
    return keep(
      removed.map(({ key }) => key),
      added,
    );
  }
  async function undo(): Promise<boolean | null> {
    const last = steps.at(-1);
    if (!last) return null;
    setSteps(steps.slice(0, -1));
    return keep(last.keys, last.former);
  }
  return { all, isUnread, canUndo: steps.length > 0, change, undo };
}

/** Decisions about one report. */
export function useDecisions(host: ViewHost, result: Result | null): Decisions {
  const kept = useKeptDecisions(host, result?.report?.organ ?? null);

  async function outcomeOf(isKept: boolean): Promise<Say> {
    if (!isKept) return say('undoneDecision');
    return (await host.isPrivate()) ? say('doneDecidedPrivately') : say('doneDecided');
  }
  async function decide(item: Item, choice: Choice): Promise<Say> {
    if (!result) return say('undoneAsk');
    const findings = findingsOf(result, item);
    const made = findings.map((finding) => decisionOn(result, finding, choice, host.now()));
    const nearer = nearerDecisions(result, findings, choice.reach, kept.all);
    return outcomeOf(await kept.change(nearer, [...new Map(made.map((each) => [each.key, each])).values()]));
  }
  async function add(problem: AddedProblem): Promise<Say> {
    if (!result) return say('undoneAsk');
    return outcomeOf(await kept.change([], [addedDecision(result, problem, host.now())]));
  }
  async function correct(correction: Correction): Promise<Say> {
    if (!result) return say('undoneAsk');
    if (await host.isPrivate()) return say('undoneCorrection');
    const isKept = await host.changeDecisions([], [correctionDecision(result, correction, host.now())]);
    return say(isKept ? 'doneCorrected' : 'undoneCorrection');
  }
  async function remove(item: Item): Promise<Say> {
    const { id } = item;
    if (isCorrected(item)) return say((await host.changeDecisions([id], [])) ? 'doneRemoved' : 'undoneDecision');
    const own = kept.all.filter(({ finding, problem }) => problem && finding === id);
    return outcomeOf(await kept.change(own, []));
  }
  async function undo(): Promise<Say> {
    const isUndone = await kept.undo();
    if (isUndone === null) return say('undoNothing');
    return isUndone ? say('doneUndone') : say('undoneDecision');
  }
  return {
    decided: result && reviewed(result, kept.all),
    isUnread: kept.isUnread,
    canUndo: kept.canUndo,
    reachOf: (item) => result && reachOf(result, item, kept.all),
    decide,
    add,
    remove,
    correct,
    undo,
  };
}
