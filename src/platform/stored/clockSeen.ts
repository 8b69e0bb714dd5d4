import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Clock } from '../../result/kept/clock';

const KEY = 'clock';
const clockSchema = z.object({ seen: z.string(), jumped: z.nullable(z.string()) });

/** What this machine's clock has shown; null where nothing was noted. */
export async function loadClock(): Promise<Clock | null> {
  try {
    const { success, data } = clockSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
    return success ? data : null;
  } catch {
    return null;
  }
}

/** A full disk notes nothing: then a leap is found again the next time, and nothing is taken out. */
export async function saveClock(clock: Clock): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: clock });
  } catch {}
}
