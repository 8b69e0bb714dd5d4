import { browser } from 'wxt/browser';

/**
 * Calls when the tab in front of a window is another, shows another page, or its checker has news for the toolbar
 * button; returns how to stop. Given a tab, it hears of that one alone.
 */
export function watchTab(tab: number | null, changed: (news: 'shown' | 'told') => void): () => void {
  const isOurs = (id: number | undefined): boolean => tab === null || id === tab;
  const onActivated = ({ tabId }: { tabId: number }): void => {
    if (isOurs(tabId)) changed('shown');
  };
  const onUpdated = (tabId: number, { status }: { status?: string | undefined }): void => {
    if (isOurs(tabId) && status === 'complete') changed('shown');
  };
  // What the checker tells the worker, every page of the extension hears.
  const onMessage = (
    message: unknown,
    sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined },
  ): undefined => {
    const isBadge = typeof message === 'object' && message !== null && 'type' in message && message.type === 'badge';
    if (isBadge && sender.id === browser.runtime.id && isOurs(sender.tab?.id)) changed('told');
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}
