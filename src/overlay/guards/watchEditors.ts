import { call } from '../../page/live/native';

/**
 * Calls when a page may have begun to be edited: an attribute says so, or the caret has moved,
 * which is the only sign of `designMode`. Marks must be off before the page saves itself.
 */
export function watchEditors(documents: Iterable<Document>, begun: () => void): () => void {
  const watched = [...documents];
  const attributes = new MutationObserver(begun);
  for (const document of watched) {
    attributes.observe(document, { subtree: true, attributes: true, attributeFilter: ['contenteditable'] });
    call(document, 'addEventListener', 'selectionchange', begun);
  }
  return () => {
    attributes.disconnect();
    for (const document of watched) call(document, 'removeEventListener', 'selectionchange', begun);
  };
}
