import { call, createElement, localNameOf, setAttribute } from '../page/live/native';
import { read } from '../page/live/read';
import { LIST } from './attribute';
import type { Liftable } from './guards/clipboard';
import type { Mark, OverlayWords } from './mark';

/** The list of the problems that stands after the page where it is printed, in a closed root of its own. */
export interface PrintedList extends Liftable {
  /** Lists these marks; without any there is no list. */
  draw(marks: readonly Mark[]): void;
  /** What is said of the page now, above the problems. */
  head(text: string): void;
}

/** Rows and tables have no room for a number before their cells. */
const ROWS = /^t(able|body|head|r)$/i;

/** The node before whose text a mark's number is printed. */
export function numbered({ anchor }: Mark): Element {
  return (ROWS.test(localNameOf(anchor)) && call(anchor, 'querySelector', 'td,th')) || anchor;
}

function itemOf(document: Document, { number, tooltip }: Mark): HTMLElement {
  const item = createElement(document, 'li');
  item.value = number ?? 0;
  item.style.cssText = 'break-inside:avoid;margin-bottom:6px';
  item.textContent = tooltip.copy;
  return item;
}

/** A list that nothing on the screen shows: the stylesheet of printed marks alone does. */
export function createPrintedList(document: Document, { disclaimer, language }: OverlayWords): PrintedList {
  const host = createElement(document, 'div');
  setAttribute(host, LIST, '');
  host.hidden = true;
  host.lang = language;
  const headline = createElement(document, 'h2');
  const items = createElement(document, 'ol');
  const box = createElement(document, 'div');
  // A page may show it, search it for words and read what is selected.
  box.style.userSelect = 'none';
  box.append(headline, items, disclaimer);
  host.attachShadow({ mode: 'closed' }).append(box);
  const restore = (): void => {
    if (items.firstChild) read(document, 'documentElement').append(host);
  };
  const lift = (): void => host.remove();
  return {
    draw(marks) {
      lift();
      const numbered = marks.filter(({ number }) => number !== null);
      items.replaceChildren(...numbered.map((mark) => itemOf(document, mark)));
      restore();
    },
    lift,
    restore,
    head(text) {
      headline.textContent = text;
    },
  };
}
