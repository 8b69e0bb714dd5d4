import type { Page } from 'playwright-core';
import type { Opened } from '../openExtension';

const WAIT = { timeout: 10_000 };

/** A tab for the pages of a file and one for the popup over them: a browser takes longer to open others than to show these. */
export interface PopupTabs {
  readonly page: Page;
  /** The popup over a path, as it stands in a tab of its own. */
  over(path: string, size?: { readonly width: number; readonly height: number }): Promise<Page>;
}

/** Opens both tabs, with leave to use the clipboard. */
export async function openPopupTabs(opened: Opened, first: string): Promise<PopupTabs> {
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await opened.visit(first);
  const popup = await opened.context.newPage();
  return {
    page,
    async over(path, size = { width: 360, height: 600 }) {
      await page.goto(new URL(path, page.url()).href);
      await popup.setViewportSize(size);
      // Another address first: the same one again would keep what was scrolled and opened.
      await popup.goto('about:blank');
      await popup.goto(`chrome-extension://${opened.id}/popup.html?tab=${await opened.tabOf(page)}`);
      await popup.locator('[data-state]:not([data-state="reading"])').waitFor(WAIT);
      return popup;
    },
  };
}
