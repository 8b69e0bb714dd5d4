import { browser } from 'wxt/browser';

/** Whether this script still belongs to an extension: one that was updated, disabled or removed leaves its scripts alone. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
