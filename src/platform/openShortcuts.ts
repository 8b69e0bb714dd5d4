import { browser } from 'wxt/browser';

/** Firefox's own, since 137. */
interface Opener {
  openShortcutSettings?(): Promise<void>;
}

/** The browser's shortcuts of this extension, as they are really assigned. */
export async function assignedShortcuts(): Promise<readonly { readonly name: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}

/** Opens the browser's page of shortcuts; false where it does not let an extension do so. */
export async function openShortcuts(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as Opener;
  try {
    await (openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
    return true;
  } catch {
    return false;
  }
}
