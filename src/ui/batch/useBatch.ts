import { useEffect, useRef, useState } from 'preact/hooks';
import type { Batch, Reading, Unit } from '../../batch/batch';
import type { Stored, Trouble } from '../../result/kept/stored';
import type { BatchHost } from './batchHost';

/** The batch in front, the others that are kept, and how to change them. */
export interface Batches {
  readonly all: readonly Batch[];
  readonly batch: Batch | null;
  /** In the roster's order. */
  readonly units: readonly Unit[];
  readonly trouble: Trouble | null;
  /** Whether it is known what is kept. */
  readonly isLoaded: boolean;
  /** Records that this version cannot read. */
  readonly unread: number;
  /** The units as they are at this moment, while a run changes them. */
  current(): readonly Unit[];
  choose(id: string): void;
  begin(): Batch;
  change(batch: Batch): void;
  remove(): void;
  /** Shows units as they are now; what keeps them is somebody else. */
  show(units: readonly Unit[], gone: string | null): void;
  /** Draws what was shown since. */
  redraw(): void;
  /** Shows and keeps them. */
  keep(units: readonly Unit[], readings?: readonly Reading[], gone?: string | null): Promise<boolean>;
}

/** Drawn so often while a run goes on: a table of thousands is not drawn for every unit. */
export const REDRAW_MS = 250;

const MANY = 200;

const inOrder = (units: Iterable<Unit>): Unit[] => [...units].sort((a, b) => a.order - b.order);

/** The units in memory, drawn at most a few times a second. */
function useHeldUnits() {
  const held = useRef(new Map<string, Unit>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [units, draw] = useState<readonly Unit[]>([]);
  const drawNow = (): void => {
    timer.current = null;
    draw(inOrder(held.current.values()));
  };
  return {
    units,
    current: () => inOrder(held.current.values()),
    fill(all: readonly Unit[]) {
      held.current = new Map(all.map((unit) => [unit.id, unit]));
      drawNow();
    },
    put(changed: readonly Unit[], gone: string | null) {
      if (gone !== null) held.current.delete(gone);
      for (const unit of changed) held.current.set(unit.id, unit);
      timer.current ??= setTimeout(drawNow, REDRAW_MS);
    },
    drawNow,
  };
}

function newBatch(host: BatchHost): Batch {
  const now = host.now();
  // Reports of a year are published in the next.
  const year = Number(now.slice(0, 4)) - 1;
  return { id: host.newId(), name: host.t('batchNamed', year), year, columns: [], lists: [], createdAt: now };
}

/** What went wrong while something was kept or read, and how to watch an act for it. */
function useTrouble() {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  /** The value of an act; null where the browser did not do it. */
  async function watch<T>(act: Promise<Stored<T>>): Promise<{ readonly value: T } | null> {
    const done = await act;
    if ('value' in done) return done;
    setTrouble(done.trouble);
    return null;
  }
  return { trouble, watch };
}

export function useBatch(host: BatchHost): Batches {
  const { store } = host;
  const [all, setAll] = useState<readonly Batch[]>([]);
  const [batch, setBatch] = useState<Batch | null>(null);
  const [unread, setUnread] = useState(0);
  const [isLoaded, setLoaded] = useState(false);
  const { trouble, watch } = useTrouble();
  const held = useHeldUnits();

  async function open(chosen: Batch | null): Promise<void> {
    setBatch(chosen);
    const loaded = chosen && (await watch(store.loadUnits(chosen.id)));
    setUnread((before) => before + (loaded?.value.unread ?? 0));
    held.fill(loaded?.value.found ?? []);
  }
  useEffect(() => {
    void watch(store.loadBatches()).then(async (loaded) => {
      setAll(loaded?.value.found ?? []);
      setUnread(loaded?.value.unread ?? 0);
      await open(loaded?.value.found[0] ?? null);
      setLoaded(true);
    });
  }, []);
  function change(next: Batch): void {
    setBatch(next);
    setAll((before) => [next, ...before.filter(({ id }) => id !== next.id)]);
    void watch(store.saveBatch(next));
  }
  function begin(): Batch {
    const begun = newBatch(host);
    held.fill([]);
    change(begun);
    return begun;
  }
  function remove(): void {
    const rest = all.filter(({ id }) => id !== batch?.id);
    setAll(rest);
    if (batch) void watch(store.removeBatch(batch.id));
    void open(rest[0] ?? null);
  }
  async function keep(units: readonly Unit[], readings: readonly Reading[] = [], gone: string | null = null) {
    held.put(units, gone);
    // A whole roster is drawn when what brought it is over: the two together would keep the page from answering.
    if (units.length <= MANY) held.drawNow();
    return (await watch(store.saveUnits(units, readings, gone))) !== null;
  }
  const choose = (id: string): void => void open(all.find((each) => each.id === id) ?? null);
  const { units, current, put: show, drawNow: redraw } = held;
  return { all, batch, units, trouble, isLoaded, unread, current, choose, begin, change, remove, show, redraw, keep };
}
