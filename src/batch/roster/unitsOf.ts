import type { Unit } from '../batch';
import type { RosterEntry } from './readRoster';

/** Nothing is known of a unit's report yet. */
export const unread = {
  reason: null,
  source: null,
  hash: null,
  etag: null,
  lastModified: null,
  checkedAt: null,
  pageDate: null,
  brief: null,
  recheck: null,
  isUnchanged: false,
  isDue: false,
} as const;

/** The units of a roster as they stand before anything was read. */
export function unitsOf(
  entries: readonly RosterEntry[],
  { batchId, from, newId }: { readonly batchId: string; readonly from: number; readonly newId: () => string },
): Unit[] {
  return entries.map(({ aliases, cells, address, ...entry }, at): Unit => {
    const source = address === null ? null : { kind: 'address' as const, url: address, file: null, text: null };
    return {
      ...entry,
      ...unread,
      id: newId(),
      batchId,
      order: from + at,
      isListed: true,
      aliases: [...aliases],
      address,
      cells: [...cells],
      note: null,
      deductions: {},
      isDue: address !== null,
      candidates: [],
      state: address === null ? 'notFound' : 'waiting',
      reason: address === null ? { code: 'noAddress', detail: null } : null,
      source,
    };
  });
}
