import { bareAddress } from '../../result/beside/bareAddress';
import type { FoundLink, FoundList } from '../links/reportLinks';
import type { Clock } from '../queue/runQueue';
import { PAUSE_MS } from './runBatch';

/** What came of asking for one list page. */
export type ListRead =
  | { readonly kind: 'list'; readonly list: FoundList; readonly isInTab: boolean }
  | { readonly kind: 'unread'; readonly reason: string; readonly status: number | null };

export type AskList = (url: string, batchId: string, signal: AbortSignal) => Promise<ListRead>;

/** What list pages hold together. */
export interface Lists {
  readonly pages: number;
  readonly links: readonly FoundLink[];
  readonly leftOut: number;
  readonly inTab: readonly string[];
  readonly unread: readonly { readonly url: string; readonly reason: string; readonly status: number | null }[];
}

interface Terms {
  readonly batchId: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const MOST_PAGES = 200;

const none: Lists = { pages: 0, links: [], leftOut: 0, inTab: [], unread: [] };

/** With what one more page holds: a link that is known stays as it was first found. */
function withPage(lists: Lists, url: string, read: ListRead): Lists {
  if (read.kind === 'unread') {
    return { ...lists, unread: [...lists.unread, { url, reason: read.reason, status: read.status }] };
  }
  const { list, isInTab } = read;
  const known = new Set(lists.links.map((link) => bareAddress(link.url)));
  return {
    ...lists,
    pages: lists.pages + 1,
    links: [...lists.links, ...list.links.filter((link) => !known.has(bareAddress(link.url)))],
    leftOut: lists.leftOut + list.leftOut,
    inTab: isInTab ? [...lists.inTab, url] : lists.inTab,
  };
}

/** Reads list pages one after another, and the pages that each goes on with; every link is in the answer once. */
export async function readLists(
  urls: readonly string[],
  ask: AskList,
  { batchId, clock, signal }: Terms,
  tell: (lists: Lists) => void,
): Promise<Lists> {
  const waiting = [...urls];
  const known = new Set(waiting.map(bareAddress));
  let lists = none;
  for (let asked = 0; waiting.length > 0 && asked < MOST_PAGES && !signal.aborted; asked += 1) {
    const url = waiting.shift() ?? '';
    if (asked > 0) await clock.wait(PAUSE_MS, signal);
    if (signal.aborted) break;
    const read = await ask(url, batchId, signal);
    for (const page of read.kind === 'list' ? read.list.nextPages : []) {
      if (known.has(bareAddress(page))) continue;
      known.add(bareAddress(page));
      waiting.push(page);
    }
    lists = withPage(lists, url, read);
    tell(lists);
  }
  return lists;
}
