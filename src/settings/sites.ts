/** Where the extension checks without being asked, as shipped. */
export const GOVERNMENT = 'gov.cn';

const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/;

/**
 * The host that an address or the name of a site stands for; null for anything else. A browser's own parser reads it, so
 * that names in other scripts and numbers of hosts come out as the browser writes them.
 */
export function hostOf(given: string): string | null {
  const text = given.trim();
  try {
    const { protocol, hostname } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    return /^https?:$/.test(protocol) && HOST.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

const isWithin = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** Whether a host is one of the government's, which are checked as shipped. */
export const isGovernment = (host: string): boolean => isWithin(host, GOVERNMENT);

/** Whether a host is one of those sites or stands below one. */
export const isAmong = (host: string, sites: readonly string[]): boolean => sites.some((site) => isWithin(host, site));

/** What stands for a host in the browser's leaves: over either protocol, for the one leads to the other. */
export const patternOf = (host: string): string => `*://${host}/*`;
