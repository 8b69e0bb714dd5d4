import { listen, viewOf } from '../../page/live/native';
import type { Card } from '../card/card';
import type { Layer } from './layer';
import type { PlacedBadge } from './placedBadge';

const OPEN_AFTER_MS = 250;
const CLOSE_AFTER_MS = 200;

/** When the card opens and closes: hover and focus open it, a click pins it, Escape closes it. */
export interface Tooltip {
  attach(placed: PlacedBadge, onPick: () => void): void;
  /** Takes its listeners off the page. */
  end(): void;
}

interface Timer {
  after(delay: number, act: () => void): void;
  stop(): void;
}

function createTimer(): Timer {
  let running = 0;
  const stop = (): void => clearTimeout(running);
  return {
    stop,
    after(delay, act) {
      stop();
      running = window.setTimeout(act, delay);
    },
  };
}

function closeSoon(card: Card, layer: Layer, timer: Timer): void {
  timer.after(CLOSE_AFTER_MS, () => {
    const focused = layer.focused();
    const isHeld = card.isPinned() || focused === card.current()?.badge || card.element.contains(focused);
    if (!isHeld) card.hide();
  });
}

function listenToBadge(placed: PlacedBadge, card: Card, timer: Timer, leave: () => void, onPick: () => void): void {
  const { badge } = placed;
  badge.addEventListener('pointerenter', () => {
    if (card.current() === placed) timer.stop();
    else if (!card.isPinned()) timer.after(OPEN_AFTER_MS, () => card.show(placed, false));
  });
  badge.addEventListener('pointerleave', leave);
  badge.addEventListener('focus', () => {
    timer.stop();
    // Who comes by the keyboard has no pointer to ask with.
    card.element.classList.toggle('explained', badge.matches(':focus-visible'));
    if (card.current() !== placed) card.show(placed, false);
  });
  badge.addEventListener('click', () => {
    timer.stop();
    if (card.current() === placed && card.isPinned()) {
      card.hide();
      return;
    }
    onPick();
    card.show(placed, true);
  });
}

/** A press that comes with the focus of its window was meant for what had it: it closed the popup, or came from afar. */
const WITH_FOCUS = 100;

/** Listens on the layer, and on the page only for a press elsewhere; never for a key. */
export function createTooltip(document: Document, layer: Layer, card: Card): Tooltip {
  let focusedAt = Number.NEGATIVE_INFINITY;
  const focused = ({ timeStamp }: Event): void => {
    focusedAt = timeStamp;
  };
  const timer = createTimer();
  const leave = (): void => closeSoon(card, layer, timer);
  const press = (event: Event): void => {
    const isElsewhere = !event.composedPath().includes(layer.host);
    if (isElsewhere && event.timeStamp - focusedAt > WITH_FOCUS) card.hide();
  };
  const close = (event: KeyboardEvent): void => {
    const placed = card.current();
    if (event.key !== 'Escape' || !placed) return;
    timer.stop();
    card.hide();
    placed.badge.focus({ preventScroll: true });
    // The focus that comes back to the badge must not open again what was just closed.
    card.hide();
  };
  card.element.addEventListener('pointerenter', timer.stop);
  card.element.addEventListener('pointerleave', leave);
  layer.box.addEventListener('focusout', leave);
  layer.box.addEventListener('keydown', close);
  const ends = [
    timer.stop,
    listen(document, 'pointerdown', press, { capture: true, passive: true }),
    listen(viewOf(document) ?? window, 'focus', focused, false),
  ];
  return {
    attach: (placed, onPick) => listenToBadge(placed, card, timer, leave, onPick),
    end: () => {
      for (const end of ends) end();
    },
  };
}
