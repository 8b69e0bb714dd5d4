import { listen, viewOf } from '../../page/live/native';

/** Something of ours on the page that can go for a moment. */
export interface Liftable {
  lift(): void;
  restore(): void;
}

/** The first comes before a copy is made, and so before a listener that the page had in place before ours. */
const TAKEN = ['beforecopy', 'copy', 'dragstart'] as (keyof DocumentEventMap)[];

/**
 * Keeps the marks out of what is copied or dragged out of the page: they are gone while the browser
 * makes its copy, which it does right after the event, and back before the next picture is drawn.
 */
export function guardClipboard(documents: Iterable<Document>, marks: Liftable): () => void {
  const lift = (): void => {
    marks.lift();
    setTimeout(marks.restore);
  };
  const ends = [...documents].flatMap((document) => {
    const view = viewOf(document);
    return view ? TAKEN.map((type) => listen(view, type, lift)) : [];
  });
  return () => {
    for (const end of ends) end();
  };
}
