import { askTab } from './askTab';
import type { PageState } from './pageStateSchema';
import type { Request } from './readRequest';
import { within } from './within';

const PATIENCE_MS = 8_000;

/** Asks the checker in a tab for the popup; null also where it does not answer in time: a popup never waits for ever. */
export async function askChecker(tab: number | null, request: Request, limit = PATIENCE_MS): Promise<PageState | null> {
  return tab === null ? null : within(limit, askTab(tab, request));
}
