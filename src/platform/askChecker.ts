import { askTab } from './askTab';
import type { PageState } from './pageStateSchema';
import type { Request } from './readRequest';

const PATIENCE = 8_000;

/** Asks the checker in a tab for the popup; null also where it does not answer in time: a popup never waits for ever. */
export function askChecker(tab: number | null, request: Request, limit = PATIENCE): Promise<PageState | null> {
  if (tab === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), limit);
    void askTab(tab, request).then((page) => {
      clearTimeout(timer);
      resolve(page);
    });
  });
}
