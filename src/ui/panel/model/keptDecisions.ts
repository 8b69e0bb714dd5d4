import type { Decision } from '../../../result/decision';
import { type Change, keysOf, stands, withReplaced } from '../../../result/kept/change';
import type { ViewHost } from '../panelHost';

type Host = Pick<ViewHost, 'isPrivate' | 'loadDecisions' | 'changeDecisions' | 'takeBack'>;

/** What came of taking an act back. */
export type Undone = 'done' | 'changed' | 'unkept';

/** An act that can be taken back while its page is shown. */
interface Step {
  readonly page: string;
  /** Whether the page is to be read anew. */
  readonly isReading: boolean;
  undo(): Promise<Undone>;
}

export interface Act {
  readonly page: string;
  readonly removed: readonly string[];
  readonly added: readonly Decision[];
  /** It changes how the page is read, which those who read it look up in what is kept. */
  readonly isReading?: boolean;
}

/** The decisions of one organ's reports as they are kept, and acts on them that can be taken back. */
export interface KeptDecisions {
  all(): readonly Decision[];
  isUnread(): boolean;
  /** Shows another organ's. */
  show(organ: string | null): void;
  /** They may have been changed elsewhere. */
  reload(): Promise<void>;
  /** False where the browser does not keep them. */
  change(act: Act): Promise<boolean>;
  /** Notes an act on something else that can be taken back too. */
  note(step: Step): void;
  /** The last act on a page. */
  last(page: string): Step | undefined;
  undo(page: string): Promise<Undone | null>;
}

/** What is shown of decisions: those that are kept, and over them what the browser did not keep. */
function createShelf(host: Host, redraw: () => void) {
  let organ: string | null | undefined;
  let loaded: readonly Decision[] = [];
  let isUnread = false;
  let turns = 0;
  const unkept = new Map<string, Decision | null>();

  const all = (): Decision[] =>
    withReplaced(
      loaded,
      [...unkept.keys()],
      [...unkept.values()].flatMap((each) => each ?? []),
    ).filter((decision) => decision.organ === organ);
  async function reload(): Promise<void> {
    if (organ === undefined) return;
    turns += 1;
    const turn = turns;
    const kept = await host.loadDecisions(organ);
    // What was asked for before a change knows nothing of it.
    if (turn !== turns) return;
    isUnread = kept === null;
    if (kept) loaded = kept;
    redraw();
  }
  function put(keys: readonly string[], made: readonly Decision[], isKept: boolean): void {
    for (const key of keys) {
      if (isKept) unkept.delete(key);
      else unkept.set(key, made.find((each) => each.key === key) ?? null);
    }
    if (isKept) loaded = withReplaced(loaded, keys, made);
    redraw();
    void reload();
  }
  function show(next: string | null): void {
    if (next === organ) return;
    organ = next;
    loaded = [];
    void reload();
  }
  return { all, isUnread: () => isUnread, reload, put, show, overlaid: unkept };
}

/** In a private window they last as long as the panel. */
export function createKeptDecisions(host: Host, redraw: () => void): KeptDecisions {
  const shelf = createShelf(host, redraw);
  let steps: readonly Step[] = [];
  const last = (page: string): Step | undefined => steps.filter((step) => step.page === page).at(-1);

  async function takeBack(change: Change, isKept: boolean, isReading: boolean): Promise<Undone> {
    const isStanding = isKept || stands(change, shelf.all());
    const undone = isKept ? await host.takeBack(change) : isStanding ? 'done' : 'changed';
    if (undone === 'changed') await shelf.reload();
    else if (undone === 'done' || !isReading) shelf.put(keysOf(change), change.former, isKept && undone === 'done');
    return undone;
  }
  async function change({ page, removed, added, isReading = false }: Act): Promise<boolean> {
    const keys = [...removed, ...added.map(({ key }) => key)];
    const known = shelf.all().filter(({ key }) => keys.includes(key));
    const overlaid = new Map(shelf.overlaid);
    const isPrivate = await host.isPrivate();
    const stood = isPrivate ? null : await host.changeDecisions(removed, added);
    if (stood === null && isReading) return false;
    // What is shown as decided is kept by then: a panel that is closed or loaded again at once must not lose it.
    const former = withReplaced(
      stood ?? known,
      [...overlaid.keys()],
      known.filter(({ key }) => overlaid.has(key)),
    );
    const done: Change = { made: added, former };
    steps = [...steps, { page, isReading, undo: () => takeBack(done, stood !== null, isReading) }];
    shelf.put(keys, added, stood !== null);
    return isPrivate || stood !== null;
  }
  function note(step: Step): void {
    steps = [...steps, step];
    redraw();
  }
  async function undo(page: string): Promise<Undone | null> {
    const step = last(page);
    if (!step) return null;
    steps = steps.filter((each) => each !== step);
    const undone = await step.undo();
    // What the browser did not take may be asked of it again.
    if (undone === 'unkept' && step.isReading) steps = [...steps, step];
    redraw();
    return undone;
  }
  const { all, isUnread, reload, show } = shelf;
  return { all, isUnread, reload, show, change, note, last, undo };
}
