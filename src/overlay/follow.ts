/** The documents a set of elements stands in, and those around their frames. */
export function documentsOf(elements: readonly Element[]): Set<Document> {
  const documents = new Set<Document>();
  for (const element of elements) {
    for (let at: Element | null = element; at; at = at.ownerDocument.defaultView?.frameElement ?? null) {
      documents.add(at.ownerDocument);
    }
  }
  return documents;
}

/**
 * Calls once a frame at most while anything moves: scrolling of any box, of any frame, a new size of the window,
 * of the page or of a followed element. Ends when what it gave back is called, or where a call throws.
 */
export function follow(top: Window, elements: readonly Element[], moved: () => void, failed: () => void): () => void {
  let pending = 0;
  const schedule = (): void => {
    pending ||= top.requestAnimationFrame(() => {
      pending = 0;
      try {
        moved();
      } catch {
        failed();
      }
    });
  };
  const ends: (() => void)[] = [];
  const sizes = new ResizeObserver(schedule);
  for (const element of elements) sizes.observe(element);
  for (const document of documentsOf(elements).add(top.document)) {
    const { defaultView, body } = document;
    if (body) sizes.observe(body);
    document.addEventListener('scroll', schedule, { capture: true, passive: true });
    defaultView?.addEventListener('resize', schedule, { passive: true });
    ends.push(() => {
      document.removeEventListener('scroll', schedule, { capture: true });
      defaultView?.removeEventListener('resize', schedule);
    });
  }
  return () => {
    top.cancelAnimationFrame(pending);
    sizes.disconnect();
    for (const end of ends) end();
  };
}
