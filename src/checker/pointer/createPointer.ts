import { bodyOf, call, parentElementOf } from '../../page/live/native';
import type { PointerNews, PointerRequest, PointerSession } from '../../platform/messages/pointerMessages';
import type { Page } from '../read/page';
import { createCellLight } from './cellLight';
import { keptMarkup } from './keptMarkup';
import { selectedWords } from './selectedWords';
import { createUnderlines } from './underlines';
import { watchCells } from './watchCells';

type Quote = Extract<PointerRequest, { type: 'lightWords' }>['quote'];

// The checker knows every place by its words; one that it does not know leads nowhere.
const quoted = (quotes: readonly Quote[]) => quotes.map((quote) => ({ ...quote, place: quote.place as never }));

function show(element: Element | null | undefined): void {
  if (element) call(element, 'scrollIntoView', { block: 'center', inline: 'nearest' });
}

const wordsBox = ([first]: readonly Range[]): Element | null => (first ? parentElementOf(first.startContainer) : null);

/** Shows on the page what the panel is about, and tells the panel what the mouse is over. */
export function createPointer(
  document: Document,
  page: () => Promise<Page>,
  tell: (news: PointerNews) => void,
): PointerSession {
  const light = createCellLight();
  const underlines = createUnderlines();
  let places: ReadonlyMap<Element, string> = new Map();
  let unwatch = (): void => undefined;
  let isOver = false;

  async function answer(request: PointerRequest): Promise<void> {
    const { locate, rangesOf, root } = await page();
    if (isOver) return;
    const cells = (asked: readonly string[]) => asked.flatMap((place) => locate(place)?.element ?? []);
    switch (request.type) {
      case 'watch':
        places = new Map(request.places.flatMap((place) => cells([place]).map((cell) => [cell, place])));
        unwatch();
        unwatch = watchCells(places, (place) => tell({ type: 'over', place }));
        break;
      case 'light':
        light.set(cells(request.places));
        underlines.set('gouji-lit', []);
        if (request.go) show(cells(request.places)[0]);
        break;
      case 'lightWords':
        light.set([]);
        underlines.set('gouji-lit', rangesOf(quoted([request.quote])));
        show(wordsBox(rangesOf(quoted([request.quote]))) ?? cells([request.quote.place])[0]);
        break;
      case 'underline':
        underlines.set('gouji-compared', rangesOf(quoted(request.compared)));
        underlines.set('gouji-uncompared', rangesOf(quoted(request.others)));
        break;
      case 'selection':
        tell(selectedWords(document, places));
        break;
      case 'keep':
        tell({ type: 'kept', ...keptMarkup(root ?? bodyOf(document)) });
    }
  }
  function end(): void {
    isOver = true;
    unwatch();
    light.set([]);
    underlines.end();
  }
  // A page that goes away meanwhile has nothing more to show.
  return { answer: (request) => void answer(request).catch(() => undefined), end };
}
