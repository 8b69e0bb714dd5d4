import { useRef, useState } from 'preact/hooks';
import { addressIn } from '../../../batch/roster/addressIn';
import { type Lists, readLists } from '../../../batch/run/readLists';
import type { BatchHost } from '../batchHost';
import type { Batches } from '../useBatch';

export interface ReadingLists {
  readonly lists: Lists | null;
  readonly isReading: boolean;
  /** Hosts that have to be allowed first. */
  readonly ungranted: readonly string[];
  /** The addresses of list pages in a text. */
  read(text: string): Promise<void>;
  allow(): void;
  stop(): void;
  close(): void;
}

/** List pages, read on a person's word. */
export function useLists(host: BatchHost, batches: Batches): ReadingLists {
  const [lists, setLists] = useState<Lists | null>(null);
  const [isReading, setReading] = useState(false);
  const [ungranted, setUngranted] = useState<readonly string[]>([]);
  const wanted = useRef<readonly string[]>([]);
  const stopping = useRef(new AbortController());

  async function begin(): Promise<void> {
    const batch = batches.batch ?? batches.begin();
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setUngranted([]);
    setReading(true);
    const { clock } = await host.runHost(batch.id);
    setLists(await readLists(wanted.current, host.askList, { batchId: batch.id, clock, signal }, setLists));
    setReading(false);
  }
  return {
    lists,
    isReading,
    ungranted,
    async read(text) {
      const found = text.split(/\s+/).flatMap((word) => addressIn(word) ?? []);
      wanted.current = [...new Set(found)];
      if (wanted.current.length === 0 || isReading) return;
      const closed = await host.ungranted(wanted.current);
      if (closed.length > 0) setUngranted(closed);
      else await begin();
    },
    allow: () => void host.requestLeaves(ungranted).then((is) => (is ? begin() : undefined)),
    stop: () => stopping.current.abort(),
    close: () => setLists(null),
  };
}
