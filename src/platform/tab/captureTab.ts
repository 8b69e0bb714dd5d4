import { browser } from 'wxt/browser';

/**
 * What is to be seen of a tab's page, as a PNG; null where the browser does not let us look: it does after a click on the
 * toolbar button over that page (`activeTab`). A tab that stands behind ours is brought to the front for it, and back.
 */
export async function captureTab(tab: number): Promise<Blob | null> {
  try {
    const { windowId, active } = await browser.tabs.get(tab);
    const own = active ? undefined : await browser.tabs.getCurrent();
    if (!active) await browser.tabs.update(tab, { active: true });
    try {
      const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (each) => each.charCodeAt(0));
      return new Blob([bytes], { type: 'image/png' });
    } finally {
      if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
    }
  } catch {
    return null;
  }
}
