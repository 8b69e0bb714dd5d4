import { browser } from 'wxt/browser';

/**
 * Whether a tab belongs to a private window. An extension that does not run apart there is never told by its own
 * context: the tab has to be asked. What cannot be asked counts as private, for then nothing is kept.
 */
export async function isPrivateTab(tab: number | null): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  if (tab === null) return false;
  return browser.tabs.get(tab).then(
    ({ incognito }) => incognito,
    () => true,
  );
}
