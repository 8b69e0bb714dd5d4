import type { Page } from '../read/page';

/** A machine that was too busy to judge has had time to rest by then. */
const RETRY_MS = 10_000;

/** Asks for one more run after a check that has come to no end, and for no third; gives the page back. */
export function onceMore(again: () => void): (page: Page) => Page {
  let isTried = false;
  return (page) => {
    const isStopped = page.result.error?.code === 'stopped';
    if (isStopped && !isTried) setTimeout(again, RETRY_MS);
    isTried = isStopped;
    return page;
  };
}
