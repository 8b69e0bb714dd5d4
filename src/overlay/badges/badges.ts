import { attributeOf, bodyOf, isConnected, viewOf } from '../../page/live/native';
import { read } from '../../page/live/read';
import { LAYER } from '../attribute';
import { type Card, createCard } from '../card/card';
import type { Liftable } from '../guards/clipboard';
import type { Mark, OverlayWords } from '../mark';
import type { WindowSize } from '../windowSize';
import { follow } from './follow';
import { type Layer, openLayer } from './layer';
import { layoutBadges } from './layoutBadges';
import { createPlacedBadge, type PlacedBadge } from './placedBadge';
import { reveal } from './reveal';
import { createTooltip } from './tooltip';

/** What the overlay is told once: its words, and whom to tell what was pressed. */
export interface BadgeCallbacks {
  readonly words: OverlayWords;
  readonly onNext: () => void;
  /** The page takes the marks off whenever they are drawn. */
  readonly onGone: () => void;
  /** A later copy of the extension sweeps the page: what is gone then is not ours to put back. */
  readonly isConnected: () => boolean;
  /** A badge was clicked. */
  readonly onPick: (id: string) => void;
}

/** The numbered badges and their card, as long as they are on the page. */
export interface Badges extends Liftable {
  select(id: string | null, isShown: boolean, cover?: WindowSize | null): void;
  /** Whether a card is open to stay. */
  isOpen(): boolean;
  /** Whether they stand on the page still: the page, or a later copy of the extension, may have taken them off. */
  isOnPage(): boolean;
  end(): void;
}

function announce({ mark }: PlacedBadge, layer: Layer, words: OverlayWords, count: number): void {
  const { number } = mark;
  layer.announce(number === null ? words.label(mark) : `${words.position(number, count)} ${words.label(mark)}`);
}

/** Nothing of the page has the focus, and no button of the card: who steps by keys may have the card in hand, to close it by Escape. */
function isFocusFree(document: Document, layer: Layer, card: Card): boolean {
  const focused = layer.focused();
  return focused ? !card.element.contains(focused) : read(document, 'activeElement') === bodyOf(document);
}

/** Puts the badges on the page, in the order of their numbers, so that Tab walks them; the first one’s card may be open at once. */
export function openBadges(
  document: Document,
  marks: readonly Mark[],
  first: string | null,
  callbacks: BadgeCallbacks,
  isOpen = false,
): Badges {
  const { words } = callbacks;
  const view = viewOf(document) ?? window;
  const count = marks.filter(({ number }) => number !== null).length;
  const layer = openLayer(document, words);
  const card = createCard(document, layer, words, callbacks.onNext);
  const tooltip = createTooltip(document, layer, card);
  const placedBadges = marks.map((mark) => createPlacedBadge(document, mark));
  let selected = first;

  layer.box.append(...placedBadges.map(({ box }) => box));
  for (const placed of placedBadges) tooltip.attach(placed, () => callbacks.onPick(placed.mark.id));
  const place = (): void => {
    layoutBadges(placedBadges, layer, selected, words);
    card.place();
  };
  const anchors = marks.map(({ anchor }) => anchor);
  const unfollow = follow(view, anchors, place, end);
  function end(): void {
    unfollow();
    tooltip.end();
    layer.remove();
  }
  const selectedBadge = () => placedBadges.find(({ mark }) => mark.id === selected);
  place();
  const reopened = isOpen && selectedBadge();
  if (reopened) card.show(reopened, true);

  return {
    isOpen: card.isPinned,
    select(id, isShown, cover = null) {
      selected = id;
      const placed = selectedBadge();
      if (placed && isShown) reveal(placed.mark.anchor, view, cover, placed.mark.words[0]);
      place();
      if (!placed || !isShown) return;
      card.show(placed, true, cover);
      if (!cover && isFocusFree(document, layer, card)) card.element.focus({ preventScroll: true });
      announce(placed, layer, words, count);
    },
    isOnPage: () => isConnected(layer.host) && attributeOf(layer.host, LAYER) !== null,
    end,
    lift: layer.lift,
    restore: layer.restore,
  };
}
