import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { KeptCopy } from '../../result/kept/keptCopy';

const copySchema = z.object({ file: z.string(), sha256: z.string() });
const keyOf = (page: string): string => `copy ${page}`;

/** Notes, until the browser is closed, that a page was kept as a file; a browser that notes nothing names no file later. */
export async function noteKeptCopy(page: string, copy: KeptCopy): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(page)]: copy });
  } catch {
    // The file is there all the same.
  }
}

/** The file that a page was kept as; null where none is noted. */
export async function keptCopyOf(page: string): Promise<KeptCopy | null> {
  try {
    return copySchema.safeParse((await browser.storage.session.get(keyOf(page)))[keyOf(page)]).data ?? null;
  } catch {
    return null;
  }
}
