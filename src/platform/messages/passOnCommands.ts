import { browser } from 'wxt/browser';
import { askTab, injectChecker } from './askTab';
import type { Request } from './readRequest';

const REQUESTS: Readonly<Record<string, Request>> = {
  'next-issue': 'next',
  'prev-issue': 'previous',
  'toggle-marks': 'toggleMarks',
};

async function passOn(tab: number, request: Request): Promise<void> {
  if (await askTab(tab, request)) return;
  // A shortcut is a person's wish: where no checker is yet, it lets us in.
  await injectChecker(tab);
  await askTab(tab, request);
}

/** Passes the browser's shortcuts on to the tab they were pressed in. Called while the worker starts. */
export function passOnCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const request = REQUESTS[command];
    if (request && tab?.id !== undefined) passOn(tab.id, request).catch(() => undefined);
  });
}
