import { call } from '../page/live/native';

/** Something of ours on the page that can go for a moment. */
export interface Liftable {
  lift(): void;
  restore(): void;
}

/**
 * Keeps the marks out of what is copied or dragged out of the page: they are gone while the browser
 * makes its copy, which it does right after the event, and back before the next picture is drawn.
 */
export function guardClipboard(documents: Iterable<Document>, marks: Liftable): () => void {
  const guarded = [...documents];
  const lift = (): void => {
    marks.lift();
    setTimeout(marks.restore);
  };
  for (const document of guarded) {
    call(document, 'addEventListener', 'copy', lift, true);
    call(document, 'addEventListener', 'dragstart', lift, true);
  }
  return () => {
    for (const document of guarded) {
      call(document, 'removeEventListener', 'copy', lift, true);
      call(document, 'removeEventListener', 'dragstart', lift, true);
    }
  };
}
