import { browser } from 'wxt/browser';

/** The tab in front of the person; null where the window has none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab a page was opened for by `?tab=ID`: the popup in a tab of its own checks another one. */
export function tabOf(search: string): number | null {
  const id = new URLSearchParams(search).get('tab');
  return id !== null && /^\d+$/.test(id) ? Number(id) : null;
}
