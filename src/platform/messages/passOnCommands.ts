import { browser } from 'wxt/browser';
import { askPage, injectChecker } from './askPage';
import type { PageRequest } from './protocol';

const REQUESTS: Readonly<Record<string, PageRequest>> = {
  'next-issue': { type: 'next' },
  'prev-issue': { type: 'previous' },
  'toggle-marks': { type: 'toggleMarks' },
};

async function passOn(tab: number, request: PageRequest): Promise<void> {
  if (await askPage(tab, request)) return;
  // A shortcut is a person's wish: where no checker is yet, it lets us in.
  await injectChecker(tab);
  await askPage(tab, request);
}

/** Passes the browser's shortcuts on to the tab they were pressed in. Called while the worker starts. */
export function passOnCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const request = REQUESTS[command];
    if (request && tab?.id !== undefined) passOn(tab.id, request).catch(() => undefined);
  });
}
