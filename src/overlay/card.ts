import { createActions } from './actions';
import { cardContent } from './cardContent';
import type { Layer } from './layer';
import type { OverlayWords } from './mark';
import type { Pin } from './pin';
import { placeCard } from './placeCard';
import { reveal } from './reveal';
import { createUnseenNote } from './unseenNote';

/** The one card on the layer. It stands behind its badge, so that Tab goes from the badge to its buttons. */
export interface Card {
  readonly element: HTMLElement;
  /** The badge whose card is open. */
  current(): Pin | null;
  /** Whether it stays open when the pointer and the focus are gone. */
  isPinned(): boolean;
  show(pin: Pin, stays: boolean): void;
  hide(): void;
  place(): void;
}

function hasModal(document: Document): boolean {
  try {
    return document.querySelector(':modal') !== null;
  } catch {
    // Before Chromium 105 nothing tells a modal dialog from another.
    return false;
  }
}

/** A closed card. */
export function createCard(document: Document, layer: Layer, words: OverlayWords, onNext: () => void): Card {
  let current: Pin | null = null;
  let isPinned = false;
  const element = document.createElement('div');
  element.className = 'card';
  element.hidden = true;
  element.setAttribute('role', 'group');
  const unseen = createUnseenNote(document, words.hidden, () => current?.box.hidden === true, place);
  const text = (): string => current?.mark.tooltip.copy ?? '';
  const onOtherPlace = (): void => {
    const other = current?.mark.otherPlace;
    if (other) reveal(other.node, document.defaultView ?? window);
  };
  const actions = createActions(document, layer, words, { onNext, text, onOtherPlace });

  function hide(): void {
    current?.badge.setAttribute('aria-expanded', 'false');
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
      placeCard(element, current, layer);
      unseen.judge();
    }
  }
  function show(pin: Pin, stays: boolean): void {
    const focused = layer.focused();
    hide();
    current = pin;
    isPinned = stays;
    pin.badge.setAttribute('aria-expanded', 'true');
    element.setAttribute('aria-label', pin.mark.label);
    element.replaceChildren(cardContent(document, pin.mark), unseen.element, actions.row);
    actions.offer(pin.mark.otherPlace);
    if (pin.box.nextSibling !== element) pin.box.after(element);
    element.hidden = false;
    // Closing and moving the card has dropped the focus that stood on one of its buttons.
    if (focused instanceof HTMLElement && element.contains(focused)) focused.focus({ preventScroll: true });
    place();
  }

  return { element, current: () => current, isPinned: () => isPinned, show, hide, place };
}
