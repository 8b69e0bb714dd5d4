import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/findBrowser';
import type { Medium } from './mediaComplaints';

/** Printing by the browser itself, which is closed in the end. */
export interface Press {
  readonly medium: Medium;
  readonly close: () => Promise<void>;
}

/** Opens a browser that prints pages as PDF. */
export async function openPress(): Promise<Press> {
  const browser = await chromium.launch({
    ...(findBrowser() ? { executablePath: findBrowser() ?? '' } : {}),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const write = async (html: string): Promise<Uint8Array> => {
    await page.setContent(html);
    return new Uint8Array(
      await page.pdf({ format: 'A3', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } }),
    );
  };
  return { medium: { kind: 'pdf', name: 'chromium', write }, close: () => browser.close() };
}
