import { browser } from 'wxt/browser';
import { GOVERNMENT, hostOf, isGovernment, patternOf } from '../../settings/sites';
import { askPage } from '../messages/askPage';
import { loadSites, MOST_SITES, saveSites } from './keptSites';

/** What came of adding a site. */
export type Added = 'added' | 'notSite' | 'isGovernment' | 'refused' | 'tooMany' | 'unkept';

const GOVERNMENT_PATTERNS = [`*://*.${GOVERNMENT}/*`];

/** Whether this build may be let into pages at all but by a click: the one by hand may not even ask. */
export const canBeLetIn = (): boolean => browser.runtime.getManifest().content_scripts !== undefined;

/** Whether the browser lets us into the government's sites; in Firefox, and where a person took it back, it does not. */
export const isLetIn = (): Promise<boolean> => browser.permissions.contains({ origins: GOVERNMENT_PATTERNS });

/** Asks to be let into them again. Called in a person's click. */
export const askToBeLetIn = (): Promise<boolean> =>
  browser.permissions.request({ origins: GOVERNMENT_PATTERNS }).catch(() => false);

/** Asks for a site's leave and adds it. Called in a person's click, before anything is waited for. */
export async function addSite(given: string): Promise<Added> {
  const host = hostOf(given);
  if (host === null) return 'notSite';
  if (isGovernment(host)) return 'isGovernment';
  const isGranted = await browser.permissions.request({ origins: [patternOf(host)] }).catch(() => false);
  if (!isGranted) return 'refused';
  const sites = await loadSites();
  if (sites.includes(host)) return 'added';
  if (sites.length >= MOST_SITES) return 'tooMany';
  return (await saveSites([...sites, host])) ? 'added' : 'unkept';
}

/** Takes the marks off the site's open pages: afterwards the browser does not let us in any more. */
async function leavePages(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(host) });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askPage(id, { type: 'hideMarks' }))));
}

/** Gives a site's leave back, at once. */
export async function removeSite(host: string): Promise<boolean> {
  await leavePages(host).catch(() => undefined);
  const isKept = await saveSites((await loadSites()).filter((site) => site !== host));
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
  return isKept;
}

/** Hosts that the browser lets us ask, but that nobody added: each was asked for one file. */
export async function otherHosts(): Promise<readonly string[]> {
  const [{ origins = [] }, sites] = await Promise.all([browser.permissions.getAll(), loadSites()]);
  const hosts = origins.flatMap(
    (pattern) => hostOf(pattern.replace(/^\*:\/\//, 'http://').replace('://*.', '://')) ?? [],
  );
  return [...new Set(hosts)].filter((host) => !isGovernment(host) && !sites.includes(host));
}
