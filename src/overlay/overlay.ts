import { type BadgeCallbacks, type Badges, openBadges } from './badges/badges';
import { documentsOf } from './badges/follow';
import { removeLayers } from './badges/layer';
import { guardClipboard, type Liftable } from './guards/clipboard';
import { isEditable } from './guards/isEditable';
import { watchEditors } from './guards/watchEditors';
import type { Mark, PaintedCell } from './mark';
import { type Kept, keepMarks } from './paint/keepMarks';
import { createPaint } from './paint/paint';
import { paintWords } from './paint/paintWords';
import { createPrintedList, numbered } from './printed';
import type { WindowSize } from './windowSize';

/** What is drawn over a page. It is told everything, and knows no rule. */
export interface Overlay {
  /** Draws these marks instead of what was drawn before. */
  draw(marks: readonly Mark[], selected: string | null): void;
  /** Whether just these marks stand on the page, whole. */
  isShowing(marks: readonly Mark[]): boolean;
  /** Lights one mark and its cells; `isShown` brings it into view with its card, clear of what covers the page. */
  select(id: string | null, isShown: boolean, cover?: WindowSize | null): void;
  /** What heads the list of the problems where the page is printed. */
  head(headline: string): void;
  /** Takes every trace off the page. */
  erase(): void;
  /** Takes its own traces off, where a later copy of the extension has not already done so. */
  end(): void;
}

function cellsOf(marks: readonly Mark[], selected: string | null): PaintedCell[] {
  const lit = marks.flatMap(({ id, cells }) =>
    id === selected ? cells.map(({ node, tokens }) => ({ node, tokens: [...tokens, 'selected'] as const })) : cells,
  );
  return [...lit, ...marks.map((mark) => ({ node: numbered(mark), tokens: [], number: mark.number }))];
}

/** The outlines and the list, and the badges where there are any. */
function together(all: () => readonly (Liftable | null)[]): Liftable {
  return {
    lift: () => {
      for (const one of all()) one?.lift();
    },
    restore: () => {
      for (const one of all()) one?.restore();
    },
  };
}

/** Badges are a convenience: where they fail they go, and the outlines stay. */
function attempted(document: Document, act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    removeLayers(document);
    return false;
  }
}

/** In an editor even a badge would cover what is being written. */
const isFree = ({ anchor }: Mark): boolean => !isEditable(anchor);

/** Sees to what stands on the page for as long as it does; gives back the ways to end that. */
function attend(document: Document, drawn: readonly Mark[], all: Liftable, redraw: () => void, kept: Kept) {
  const leaveEditors = (): void => {
    if (!drawn.every(isFree)) redraw();
  };
  const documents = documentsOf(drawn.map(({ anchor }) => anchor)).add(document);
  return [paintWords(drawn), guardClipboard(documents, all), watchEditors(documents, leaveEditors), keepMarks(kept)];
}

/** Where marks stand, to the letter. */
const placesOf = (marks: readonly Mark[]): unknown[] =>
  marks.flatMap(({ anchor, otherPlace, cells, words }) => [
    anchor,
    otherPlace?.node,
    ...cells.map(({ node }) => node),
    ...words.flatMap(({ startContainer, startOffset }) => [startContainer, startOffset]),
  ]);

/** A page that is read again has all its marks made anew: those that say the same in the same places are the same. */
function areSame(some: readonly Mark[], others: readonly Mark[]): boolean {
  const places = placesOf(others);
  return (
    JSON.stringify(some) === JSON.stringify(others) && placesOf(some).every((place, index) => place === places[index])
  );
}

/** An overlay with nothing on it. */
export function createOverlay(document: Document, callbacks: BadgeCallbacks): Overlay {
  const paint = createPaint();
  const list = createPrintedList(document, callbacks.words);
  let drawn: readonly Mark[] = [];
  let current: string | null = null;
  let badges: Badges | null = null;
  let ends: (() => void)[] = [];

  const attempt = (act: () => void): void => {
    if (!attempted(document, act)) badges = null;
  };
  function erase(): void {
    for (const end of ends.splice(0)) end();
    attempt(() => badges?.end());
    badges = null;
    list.draw([]);
    drawn = [];
    paint.set([]);
  }
  function open(isOpen = badges?.isOpen()): void {
    paint.restore();
    badges?.end();
    badges = openBadges(document, drawn, current, callbacks, isOpen);
    list.draw(drawn);
  }
  const isWhole = () => !callbacks.isConnected() || (paint.isWhole() && badges?.isOnPage() !== false);
  const all = together(() => [paint, list, badges]);
  function draw(marks: readonly Mark[], selected: string | null): void {
    // Who is reading a card goes on reading it while the page is read again.
    const isOpen = badges?.isOpen();
    erase();
    drawn = marks.filter(isFree);
    current = selected;
    if (drawn.length === 0) return;
    paint.set(cellsOf(drawn, current));
    const again = (): void => attempt(open);
    ends = attend(document, drawn, all, () => draw(drawn, current), { isWhole, again, giveUp: callbacks.onGone });
    attempt(() => open(isOpen));
  }
  function select(id: string | null, isShown: boolean, cover?: WindowSize | null): void {
    current = id;
    paint.set(cellsOf(drawn, id));
    attempt(() => badges?.select(id, isShown, cover));
  }
  function end(): void {
    // A later copy sweeps the page before it draws: then the marks there are its own.
    if (badges?.isOnPage() === false) paint.forget();
    erase();
  }
  return { draw, isShowing: (marks) => areSame(marks, drawn) && isWhole(), select, head: list.head, erase, end };
}
