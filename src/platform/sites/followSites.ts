import { browser } from 'wxt/browser';
import { patternOf } from '../../settings/sites';
import { loadSites, watchSites } from './keptSites';
import { canBeLetIn } from './siteLeave';

const ID = 'sites';

/** Whether the browser still lets us into a site: its leave may be taken back without us. */
const isGranted = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => false);

async function register(matches: string[]): Promise<void> {
  const script = {
    id: ID,
    matches,
    js: ['detector.js'],
    allFrames: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  // Frames that hold their page in themselves: Chromium knows how to reach them since 119.
  await browser.scripting
    .registerContentScripts([{ ...script, matchOriginAsFallback: true }])
    .catch(() => browser.scripting.registerContentScripts([script]));
}

/** Lets the detector stand in the pages of the sites that were added, and in no others. */
async function follow(): Promise<void> {
  const sites = await loadSites();
  const granted = await Promise.all(sites.map(isGranted));
  const matches = sites.filter((_, at) => granted[at]).map(patternOf);
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (String(standing?.matches ?? []) === String(matches)) return;
  if (standing) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length > 0) await register(matches);
}

/** One after another: two at once would register the same twice. */
let last: Promise<void> = Promise.resolve();
const followInTurn = (): void => {
  last = last.then(follow).catch(() => undefined);
};

/** Follows what is added, revoked here or taken back in the browser's own pages. Called while the worker starts. */
export function followSites(): void {
  if (!canBeLetIn()) return;
  watchSites(followInTurn);
  browser.permissions.onAdded.addListener(followInTurn);
  browser.permissions.onRemoved.addListener(followInTurn);
  // An update of the extension forgets what was registered.
  followInTurn();
}
