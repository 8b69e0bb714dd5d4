import { beijingTime } from '../../src/export/beijing';
import { backupName } from '../../src/export/exportName';
import { saveBlob } from '../../src/platform/saveFile';
import { loadRetention, saveRetention } from '../../src/platform/stored/retention';
import { backupParts, restore } from '../../src/store/backup';
import { loadAllDecisions } from '../../src/store/decisions';
import {
  clearAll,
  countReports,
  loadAllReports,
  loadReports,
  purgeReports,
  removeReport,
  saveReport,
} from '../../src/store/history';
import type { HistoryHost } from '../../src/ui/panel/history/historyHost';

const now = (): string => new Date().toISOString();

/** What is older than a person wants to keep is taken out whenever the panel is opened. */
export async function purge(): Promise<void> {
  const days = await loadRetention();
  if (days !== null) await purgeReports(days, now());
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
