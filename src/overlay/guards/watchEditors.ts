import { listen } from '../../page/live/native';

/**
 * Calls when a page may have begun to be edited: an attribute says so, or the caret has moved,
 * which is the only sign of `designMode`. Marks must be off before the page saves itself.
 */
export function watchEditors(documents: Iterable<Document>, begun: () => void): () => void {
  const attributes = new MutationObserver(begun);
  const ends = [...documents].map((document) => {
    attributes.observe(document, { subtree: true, attributeFilter: ['contenteditable'] });
    return listen(document, 'selectionchange', begun);
  });
  return () => {
    attributes.disconnect();
    for (const end of ends) end();
  };
}
