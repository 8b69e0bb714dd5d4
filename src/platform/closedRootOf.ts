import { browser } from 'wxt/browser';

/** The shadow root of an element that is closed to the page; null where there is none, or the browser keeps it from us. */
export function closedRootOf(element: Element): ShadowRoot | null {
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement);
  } catch {
    return null;
  }
}
