import { aroundOf, call, documentOf, isConnected, localNameOf, viewOf } from '../page/live/native';
import { read } from '../page/live/read';

/** What changes is waited out, but not for ever: a page may never be quiet. */
const DEBOUNCE = 400;
const LONGEST_WAIT = 2_000;
/** A clock that runs in the article: 09:05, 09:05:07, 9时5分7秒. */
const CLOCK = /\d{1,2}\s?[:：]\s?\d{2}(?:\s?[:：]\s?\d{2})?|\d{1,2}\s?时\s?\d{1,2}\s?分(?:\s?\d{1,2}\s?秒)?/g;

/** Watches one report where it stands. */
export interface Watch {
  /** Whether what stands there still says what it said when it was read. */
  isSame(): boolean;
  end(): void;
}

/** Counts as a change of the report: its words, how many elements it has, or that it is shown. The time of day does not. */
function signatureOf(root: Element): string {
  const isShown = call(root, 'getClientRects').length > 0;
  return `${isShown} ${call(root, 'getElementsByTagName', '*').length} ${read(root, 'textContent').replace(CLOCK, ':')}`;
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
        Math.max(0, Math.min(DEBOUNCE, since + LONGEST_WAIT - now)),
      );
    },
    stop: () => clearTimeout(pending),
  };
}

/**
 * Calls when something in the report may have changed, or when it may have left the page, once the page is quiet again
 * or has not been for a while. Attributes are not looked at, so marks are no change; a press may have opened another
 * tab of the article, which changes no more than that.
 */
export function watchReport(root: Element, stirred: () => void): Watch {
  const before = signatureOf(root);
  const { ask, stop } = createDebounce(stirred);
  const observer = new MutationObserver(ask);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  // The way up: a page that replaces the report's container replaces a child of one of these.
  for (let at = aroundOf(root); at; at = aroundOf(at)) observer.observe(at, { childList: true });
  // A frame that goes elsewhere takes the report with it, and changes nothing around itself.
  const top = window.document;
  const loaded = ({ target }: Event): void => {
    if (target instanceof Element && /^i?frame$/i.test(localNameOf(target))) ask();
  };
  call(top, 'addEventListener', 'load', loaded, true);
  call(documentOf(root), 'addEventListener', 'click', ask, true);
  return {
    isSame: () => isOnPage(root) && signatureOf(root) === before,
    end: () => {
      stop();
      observer.disconnect();
      call(top, 'removeEventListener', 'load', loaded, true);
      call(documentOf(root), 'removeEventListener', 'click', ask, true);
    },
  };
}
