import type { Means } from '../../page/live/fromLive';
import { bodyOf, call, parentElementOf } from '../../page/live/native';
import type { PointerNews, PointerRequest, PointerSession } from '../../platform/messages/pointerMessages';
import type { Page } from '../read/page';
import { createCellLight } from './cellLight';
import { keptMarkup } from './keptMarkup';
import { liveTables, selectedPrint } from './selectedTable';
import { selectedWords } from './selectedWords';
import { createUnderlines } from './underlines';
import { watchCells } from './watchCells';

type Quote = Extract<PointerRequest, { type: 'lightWords' }>['quote'];

// The checker knows every place by its words; one that it does not know leads nowhere.
const quoted = (quotes: readonly Quote[]) => quotes.map((quote) => ({ ...quote, place: quote.place as never }));

function show(element: Element | null | undefined): void {
  if (element) call(element, 'scrollIntoView', { block: 'center', inline: 'nearest' });
}

/** Underlines words, and says in what they stand; null where there are none. */
function underlined(underlines: ReturnType<typeof createUnderlines>, words: readonly Range[]): Element | null {
  const [first] = words;
  underlines.set('gouji-lit', words);
  return first ? parentElementOf(first.startContainer) : null;
}

type Tell = (news: PointerNews) => void;
interface Asked extends Means {
  /** The page as the checker has read it. */
  page(): Promise<Page>;
}

/** Tells of the page's tables where that is asked: while the page is judged, too, without waiting for what comes of it. */
function hasToldTables({ type }: PointerRequest, document: Document, means: Means, tell: Tell): boolean {
  if (type === 'tables') tell({ type, prints: liveTables(document, means).map(({ print }) => print) });
  if (type === 'selectedTable') tell({ type, print: selectedPrint(document, means) });
  return type === 'tables' || type === 'selectedTable';
}

/** Shows on the page what the panel is about, and tells the panel what the mouse is over; a page that goes away meanwhile shows nothing more. */
export function createPointer(document: Document, { page, ...means }: Asked, tell: Tell): PointerSession {
  const light = createCellLight();
  const underlines = createUnderlines();
  let places: ReadonlyMap<Element, string> = new Map();
  let unwatch = (): void => undefined;
  let isOver = false;

  async function answer(request: PointerRequest): Promise<void> {
    if (hasToldTables(request, document, means, tell)) return;
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
        show(underlined(underlines, rangesOf(quoted([request.quote]))) ?? cells([request.quote.place])[0]);
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
  return { answer: (request) => void answer(request).catch(() => undefined), end };
}
