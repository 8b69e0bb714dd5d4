import { browser } from 'wxt/browser';
import { isGranted, siteOf } from '../attachment/originOf';

const hostsOf = (addresses: readonly string[]): Map<string, URL> =>
  new Map(
    addresses.flatMap((address) => {
      const url = siteOf(address);
      return url ? [[url.hostname, url] as const] : [];
    }),
  );

/** The hosts among some addresses that the browser does not let us ask. */
export async function ungranted(addresses: readonly string[]): Promise<string[]> {
  const hosts = [...hostsOf(addresses)];
  const areGranted = await Promise.all(hosts.map(([, url]) => isGranted(url)));
  return hosts.flatMap(([host], at) => (areGranted[at] ? [] : [host]));
}

/** Asks the person for leave to ask some hosts, in whose click this is called; the build by hand may not ask at all. */
export const requestLeaves = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: hosts.map((host) => `*://${host}/*`) }).catch(() => false);
