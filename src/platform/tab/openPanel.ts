import { browser } from 'wxt/browser';

/** What opens a panel: Chromium's from 116 on, Firefox's sidebar; older browsers have neither. */
interface Openers {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside a tab, or, where the browser has no panel, the same page in a tab. Called in a person's act. */
export async function openPanel(tab: number): Promise<void> {
  // The types know neither every browser nor every version.
  const { sidePanel, sidebarAction } = browser as unknown as Openers;
  if (sidePanel?.open) return sidePanel.open({ tabId: tab });
  if (sidebarAction) return sidebarAction.open();
  await browser.tabs.create({ url: `/sidepanel.html?tab=${tab}` });
}

const MENU = 'panel';

/** Offers the panel in the button's and the page's menu, and by its shortcut. Called while the worker starts. */
export function offerPanel(titled: () => Promise<string>): void {
  browser.runtime.onInstalled.addListener(() => {
    void titled().then((title) => {
      browser.contextMenus.create({ id: MENU, title, contexts: ['action', 'page', 'selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) openPanel(tab.id).catch(() => undefined);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) openPanel(tab.id).catch(() => undefined);
  });
}

/** Calls the menu's entry by another name. */
export function namePanel(title: string): void {
  browser.contextMenus.update(MENU, { title }).catch(() => undefined);
}
