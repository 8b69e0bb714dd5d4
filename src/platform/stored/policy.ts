import { browser } from 'wxt/browser';
import { type Policy, readPolicy } from '../../settings/policy';

/** What an administrator has set; nothing where nobody has, or where the browser knows no such thing. */
export async function loadPolicy(): Promise<Policy> {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch {
    return {};
  }
}
