import { documentOf, listen, parentElementOf } from '../../page/live/native';

/** From an element up, the first that is one of the cells. */
function cellAround(element: Element | null, cells: ReadonlyMap<Element, string>): string | null {
  for (let at = element; at; at = parentElementOf(at)) {
    const place = cells.get(at);
    if (place !== undefined) return place;
  }
  return null;
}

/** Calls with the place of the cell that the mouse is over, and with null when it leaves; returns how to stop. */
export function watchCells(cells: ReadonlyMap<Element, string>, over: (place: string | null) => void): () => void {
  const documents = new Set([...cells.keys()].map(documentOf));
  let last: string | null = null;
  function moved(event: Event): void {
    // A page's script can pretend a mouse.
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    const place = target instanceof Element ? cellAround(target, cells) : null;
    if (place === last) return;
    last = place;
    over(place);
  }
  const ends = [...documents].map((document) =>
    listen(document, 'pointerover', moved, { capture: true, passive: true }),
  );
  return () => {
    for (const end of ends) end();
  };
}
