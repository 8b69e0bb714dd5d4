const DEBOUNCE = 400;

/** Counts as a change of the report: its words, or how many elements it has. A clock elsewhere on the page does not. */
function signatureOf(root: Element): string {
  return `${root.getElementsByTagName('*').length} ${root.textContent}`;
}

/** Whether an element is still part of a page that is shown; a frame that went elsewhere keeps its old nodes connected. */
export function isOnPage(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
}

/**
 * Calls when the report's text or structure has changed, or when it has left the page, once the page is quiet again.
 * Attributes are not looked at, so marks are no change; nor is what stands outside the body, where the overlay lives.
 */
export function watchReport(root: Element, changed: () => void): () => void {
  const before = signatureOf(root);
  let pending = 0;
  const observer = new MutationObserver(() => {
    clearTimeout(pending);
    pending = window.setTimeout(() => {
      if (!isOnPage(root) || signatureOf(root) !== before) changed();
    }, DEBOUNCE);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  // The way up: a page that replaces the report's container replaces a child of one of these.
  const { body } = root.ownerDocument;
  for (let at = root.parentElement; at?.parentElement && root !== body; at = at.parentElement) {
    observer.observe(at, { childList: true });
  }
  return () => {
    clearTimeout(pending);
    observer.disconnect();
  };
}
