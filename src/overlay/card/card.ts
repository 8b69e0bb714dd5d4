import { call, createElement, setAttribute, viewOf } from '../../page/live/native';
import type { Layer } from '../badges/layer';
import type { PlacedBadge } from '../badges/placedBadge';
import { reveal } from '../badges/reveal';
import type { OverlayWords } from '../mark';
import { createUnseenNote } from '../unseenNote';
import type { WindowSize } from '../windowSize';
import { createActions } from './actions';
import { cardContent, MEANING } from './cardContent';
import { placeCard } from './placeCard';

/** The one card on the layer. It stands behind its badge, so that Tab goes from the badge to its buttons. */
export interface Card {
  readonly element: HTMLElement;
  /** The badge whose card is open. */
  current(): PlacedBadge | null;
  /** Whether it stays open when the pointer and the focus are gone. */
  isPinned(): boolean;
  /** Clear of what covers the page's upper right corner, for as long as it stands. */
  show(placed: PlacedBadge, stays: boolean, cover?: WindowSize | null): void;
  hide(): void;
  place(): void;
}

function hasModal(document: Document): boolean {
  try {
    return call(document, 'querySelector', ':modal') !== null;
  } catch {
    // Before Chromium 105 nothing tells a modal dialog from another.
    return false;
  }
}

/** Puts a card behind its badge. */
function open(element: HTMLElement, { badge, box }: PlacedBadge, content: readonly Node[]): void {
  setAttribute(badge, 'aria-expanded', 'true');
  element.replaceChildren(...content);
  if (box.nextSibling !== element) box.after(element);
  element.hidden = false;
}

/** A closed card. */
export function createCard(document: Document, layer: Layer, words: OverlayWords, onNext: () => void): Card {
  let current: PlacedBadge | null = null;
  let isPinned = false;
  let covered: WindowSize | null = null;
  const element = createElement(document, 'div');
  element.className = 'card';
  element.hidden = true;
  element.tabIndex = -1;
  setAttribute(element, 'role', 'group');
  setAttribute(element, 'aria-describedby', MEANING);
  const unseen = createUnseenNote(document, words.hidden, () => current?.box.hidden === true, place);
  const text = (): string => current?.mark.tooltip.copy ?? '';
  const onOtherPlace = (): void => {
    const other = current?.mark.otherPlace;
    if (other) reveal(other.node, viewOf(document) ?? window);
  };
  const actions = createActions(document, layer, words, { onNext, text, onOtherPlace });

  function hide(): void {
    if (current) setAttribute(current.badge, 'aria-expanded', 'false');
    current = null;
    isPinned = false;
    element.hidden = true;
    unseen.reset();
  }
  function place(): void {
    if (!current) return;
    // The rest of the page, this layer included, cannot be used while a modal dialog is open.
    if (hasModal(document)) hide();
    else {
      placeCard(element, current, layer, covered);
      unseen.judge();
    }
  }
  function show(placed: PlacedBadge, stays: boolean, cover: WindowSize | null = null): void {
    const focused = layer.focused();
    hide();
    current = placed;
    isPinned = stays;
    covered = cover;
    actions.offer(placed.mark.otherPlace);
    setAttribute(element, 'aria-label', words.label(placed.mark));
    open(element, placed, [cardContent(document, placed.mark), unseen.element, actions.row]);
    // Closing and moving the card has dropped the focus that stood on one of its buttons.
    if (focused instanceof HTMLElement && element.contains(focused)) focused.focus({ preventScroll: true });
    place();
  }

  return { element, current: () => current, isPinned: () => isPinned, show, hide, place };
}
