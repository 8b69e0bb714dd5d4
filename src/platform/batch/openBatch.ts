import { browser } from 'wxt/browser';

const NAMED = 'list';

/** Opens the batch page; over the links of a list page, where one is given. */
export async function openBatch(list: string | null): Promise<void> {
  const query = list === null ? '' : `?${new URLSearchParams({ [NAMED]: list })}`;
  await browser.tabs.create({ url: `/batch.html${query}` });
}

/** The list page that the batch page was opened for, once. */
export function takeList(): string | null {
  const url = new URLSearchParams(location.search).get(NAMED);
  if (url !== null) history.replaceState(null, '', location.pathname);
  return url;
}

/** Opens an address in a tab in front. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

const MENU = 'batch';

/** Offers the batch page in the button's menu. Called while the worker starts. */
export function offerBatch(titled: () => Promise<string>): void {
  browser.runtime.onInstalled.addListener(() => {
    void titled().then((title) => browser.contextMenus.create({ id: MENU, title, contexts: ['action'] }));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === MENU) openBatch(null).catch(() => undefined);
  });
}

/** Calls the menu's entry by another name. */
export function nameBatch(title: string): void {
  browser.contextMenus.update(MENU, { title }).catch(() => undefined);
}
