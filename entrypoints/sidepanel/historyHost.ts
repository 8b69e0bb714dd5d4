import { beijingTime } from '../../src/export/beijing';
import { backupName } from '../../src/export/exportName';
import { saveBlob } from '../../src/platform/saveFile';
import { loadClock, saveClock } from '../../src/platform/stored/clockSeen';
import { loadRetention, saveRetention } from '../../src/platform/stored/retention';
import { clockAfter, dayOf } from '../../src/result/kept/clock';
import { backupParts, restore } from '../../src/store/backup';
import { loadAllDecisions } from '../../src/store/decisions';
import {
  clearAll,
  countOld,
  countReports,
  loadAllReports,
  loadReports,
  newestCheck,
  purgeReports,
  removeReport,
  saveReport,
} from '../../src/store/history';
import type { HistoryHost } from '../../src/ui/panel/history/historyHost';

const now = (): string => new Date().toISOString();

/** Notes what the clock shows; whether it has leapt, so that nothing may be taken out by it. */
async function hasLeapt(): Promise<boolean> {
  const today = dayOf(now());
  const known = await loadClock();
  const newest = known ? null : await newestCheck();
  const seen = newest && 'value' in newest && newest.value ? dayOf(newest.value) : today;
  const clock = clockAfter(known ?? { seen, jumped: null }, today);
  if (clock.seen !== known?.seen || clock.jumped !== known.jumped) await saveClock(clock);
  return clock.jumped !== null;
}

async function purgeOnce(): Promise<void> {
  const days = await loadRetention();
  if (days === null) return;
  const isHeld = await hasLeapt();
  if (days === 0 || !isHeld) await purgeReports(days, now());
}

let purged = Promise.resolve();

/** What is older than a person wants to keep is taken out whenever the panel is opened. */
export function purge(): Promise<void> {
  purged = purgeOnce();
  return purged;
}

export const historyHost: HistoryHost = {
  loadRetention,
  async chooseRetention(days) {
    const isKept = await saveRetention(days);
    if (isKept) await purge();
    return isKept;
  },
  keep: saveReport,
  loadReports,
  count: countReports,
  async countHeld() {
    await purged.catch(() => undefined);
    const [days, clock] = await Promise.all([loadRetention(), loadClock()]);
    return days && clock?.jumped ? countOld(days, now()) : { value: 0 };
  },
  remove: removeReport,
  clear: clearAll,
  async backup() {
    const [loaded, decisions] = await Promise.all([loadAllReports(), loadAllDecisions()]);
    if ('trouble' in loaded) return loaded;
    if (decisions === null) return { trouble: 'blocked' };
    const at = now();
    const name = backupName(at);
    saveBlob(
      name,
      new Blob(backupParts(loaded.value.reports, decisions, { at, by: 'gouji' }), { type: 'application/json' }),
    );
    return { value: name };
  },
  restore: (file, days) => restore(file, days, now()),
  timeText: (instant) => beijingTime(instant)?.short ?? instant,
};
