import type { Page } from './seePage';

/** A machine that was too busy to judge has had time to rest by then. */
const RETRY = 10_000;

/** Asks for one more run after a check that has come to no end, and for no third. */
export function onceMore(again: () => void): (page: Page) => void {
  let isTried = false;
  return ({ result }) => {
    const isStopped = result.error?.code === 'stopped';
    if (isStopped && !isTried) setTimeout(again, RETRY);
    isTried = isStopped;
  };
}
