import { browser } from 'wxt/browser';

/** An address of one file on some site; null for anything else. */
export function siteOf(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** The pattern that stands for a host in the browser's leaves: over either protocol, for the one leads to the other. */
const leave = ({ hostname }: URL) => ({ origins: [`*://${hostname}/*`] });

/** Whether the browser lets us fetch from where a file is. */
export const isGranted = (url: URL): Promise<boolean> => browser.permissions.contains(leave(url));

/** Asks the person, in whose click this is called; the build by hand may not ask at all. */
export const requestLeave = (url: URL): Promise<boolean> => browser.permissions.request(leave(url)).catch(() => false);
