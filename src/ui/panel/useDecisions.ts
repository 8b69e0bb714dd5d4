import { useEffect, useState } from 'preact/hooks';
import { type Choice, type Decision, decisionOn, withDecisions } from '../../result/decision';
import { findingsOf } from '../../result/itemHead';
import type { Item, Result } from '../../result/resultSchema';
import { type Say, say } from '../../words/say';
import type { ViewHost } from './panelHost';

/** What was decided about the shown report, and how to decide. */
export interface Decisions {
  /** The result with what was decided about its findings. */
  readonly decided: Result | null;
  /** What is kept could not be read: there may be more than is shown. */
  readonly isUnread: boolean;
  readonly canUndo: boolean;
  /** What the last act came to, where it came to less than was asked. */
  decide(item: Item, choice: Choice): Promise<Say>;
  undo(): Promise<Say>;
}

/** What an act replaced: taking it back removes its keys and puts the former decisions in their place. */
interface Step {
  readonly keys: readonly string[];
  readonly former: readonly Decision[];
}

const without = (decisions: readonly Decision[], keys: readonly string[]): Decision[] =>
  decisions.filter(({ key }) => !keys.includes(key));

/** Decisions about one report, loaded when another organ's is shown; in a private window they last as long as the panel. */
export function useDecisions(host: ViewHost, result: Result | null): Decisions {
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const [isUnread, setIsUnread] = useState(false);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const organ = result?.report?.organ ?? null;

  useEffect(() => {
    let isShown = true;
    setDecisions([]);
    setSteps([]);
    void host.loadDecisions(organ).then((kept) => {
      if (!isShown) return;
      setIsUnread(kept === null);
      if (kept) setDecisions(kept);
    });
    return () => {
      isShown = false;
    };
  }, [organ]);

  async function keep(removed: readonly string[], added: readonly Decision[]): Promise<boolean> {
    setDecisions((all) => [...without(all, [...removed, ...added.map(({ key }) => key)]), ...added]);
    if (await host.isPrivate()) return true;
    const areRemoved = removed.length === 0 || (await host.removeDecisions(removed));
    return areRemoved && (added.length === 0 || (await host.saveDecisions(added)));
  }

  async function decide(item: Item, choice: Choice): Promise<Say> {
    if (!result) return say('undoneAsk');
    const made = findingsOf(result, item).map((finding) => decisionOn(result, finding, choice, host.now()));
    const added = [...new Map(made.map((decision) => [decision.key, decision])).values()];
    const keys = added.map(({ key }) => key);
    setSteps((all) => [...all, { keys, former: decisions.filter(({ key }) => keys.includes(key)) }]);
    if (!(await keep([], added))) return say('undoneDecision');
    return (await host.isPrivate()) ? say('doneDecidedPrivately') : say('doneDecided');
  }

  async function undo(): Promise<Say> {
    const last = steps.at(-1);
    if (!last) return say('undoNothing');
    setSteps(steps.slice(0, -1));
    return (await keep(last.keys, last.former)) ? say('doneUndone') : say('undoneDecision');
  }

  return {
    decided: result && withDecisions(result, decisions),
    isUnread,
    canUndo: steps.length > 0,
    decide,
    undo,
  };
}
