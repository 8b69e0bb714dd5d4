import { aroundOf, documentOf, isConnected, listen, localNameOf, viewOf } from '../../page/live/native';

/** What changes is waited out, but not for ever: a page may never be quiet. */
const DEBOUNCE_MS = 400;
const LONGEST_WAIT_MS = 2_000;
/** Watches one report where it stands. */
export interface Watch {
  end(): void;
}

/** Whether an element is still part of a page that is shown; a frame that went elsewhere keeps its old nodes connected. */
export function isOnPage(element: Element): boolean {
  return isConnected(element) && viewOf(element) !== null;
}

/** Calls once when it has been asked and not again for a while, or for the longest wait. */
function createDebounce(act: () => void): { ask(): void; stop(): void } {
  let pending = 0;
  let since = 0;
  return {
    ask() {
      const now = performance.now();
      if (pending === 0) since = now;
      clearTimeout(pending);
      pending = window.setTimeout(
        () => {
          pending = 0;
          act();
        },
        Math.max(0, Math.min(DEBOUNCE_MS, since + LONGEST_WAIT_MS - now)),
      );
    },
    stop: () => clearTimeout(pending),
  };
}

/**
 * Calls when something in the report may have changed, or when it may have left the page, once the page is quiet again
 * or has not been for a while; the same within the shadow roots on the page. Attributes are not looked at, so marks are no change; a press may have opened another
 * tab of the article, which changes no more than that.
 */
export function watchReport(root: Element, inner: readonly Node[], stirred: () => void): Watch {
  const { ask, stop } = createDebounce(stirred);
  const observer = new MutationObserver(ask);
  for (const each of [root, ...inner]) observer.observe(each, { subtree: true, childList: true, characterData: true });
  // The way up: a page that replaces the report's container replaces a child of one of these.
  for (let at = aroundOf(root); at; at = aroundOf(at)) observer.observe(at, { childList: true });
  // A frame that goes elsewhere takes the report with it, and changes nothing around itself.
  const loaded = ({ target }: Event): void => {
    if (target instanceof Element && /^i?frame$/i.test(localNameOf(target))) ask();
  };
  const ends = [
    stop,
    () => observer.disconnect(),
    listen(window.document, 'load', loaded),
    listen(documentOf(root), 'click', ask),
  ];
  return {
    end: () => {
      for (const end of ends) end();
    },
  };
}
