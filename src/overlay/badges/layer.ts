import { call, createElement, rectOf, setAttribute } from '../../page/live/native';
import { read } from '../../page/live/read';
import { LAYER, LIST } from '../attribute';
import type { OverlayWords } from '../mark';

/** The one thing the overlay adds to a page: a closed shadow root beside the body, so no text or table of the page changes. */
export interface Layer {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  /** The focused element inside, which the page itself cannot see. */
  focused(): Element | null;
  /** Where the layer's coordinates begin, in the viewport. */
  origin(): { readonly left: number; readonly top: number };
  /** Takes the layer out of sight while the browser makes its copy: it copies even what a closed root holds. */
  lift(): void;
  restore(): void;
  /** Said by screen readers without a move of the focus. */
  announce(text: string): void;
  remove(): void;
}

/** What the layer's own buttons do is no business of the page's listeners. */
const PRIVATE_EVENTS =
  'click dblclick mousedown mouseup mouseover mouseout pointerdown pointerup pointerover pointerout ' +
  'touchstart touchend keydown keypress keyup focusin focusout';

function raise(host: HTMLElement): void {
  // Without it, before Chromium 114, the host's z-index has to do.
  if ('popover' in host) setAttribute(host, 'popover', 'manual');
  host.showPopover?.();
}

/** The length of the layer's rule, which a page that is zoomed by itself stretches. */
const RULE = 100;

/** Takes the page's own zoom off the layer: places are measured as they are seen, and would be zoomed once more. */
function unzoom(rule: HTMLElement, box: HTMLElement): void {
  const zoom = rectOf(rule).width / RULE;
  const undone = zoom > 0 && zoom !== 1 ? String(1 / zoom) : '';
  if (box.dataset.zoom === undone) return;
  box.dataset.zoom = undone;
  box.style.setProperty('zoom', undone);
}

/** Puts the layer on a page, above whatever else is there. */
export function openLayer(document: Document, { language, sheet }: OverlayWords): Layer {
  const host = createElement(document, 'div');
  setAttribute(host, LAYER, '');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = createElement(document, 'style');
  style.textContent = sheet();
  const box = createElement(document, 'div');
  box.className = 'layer';
  box.lang = language;
  const status = createElement(document, 'p');
  status.className = 'status';
  setAttribute(status, 'role', 'status');
  box.append(status);
  const rule = createElement(document, 'div');
  rule.className = 'rule';
  shadow.append(style, rule, box);
  for (const type of PRIVATE_EVENTS.split(' ')) shadow.addEventListener(type, (event) => event.stopPropagation());
  read(document, 'documentElement').append(host);
  raise(host);
  return {
    host,
    box,
    focused: () => shadow.activeElement,
    origin: () => {
      unzoom(rule, box);
      return rectOf(host);
    },
    lift: () => setAttribute(host, 'lifted', ''),
    restore: () => host.removeAttribute('lifted'),
    announce: (text) => {
      status.textContent = text;
    },
    remove: () => host.remove(),
  };
}

/** Removes every layer and list, also those that an earlier copy of the extension left behind when it was updated. */
export function removeLayers(document: Document): void {
  for (const host of call(document, 'querySelectorAll', `[${LAYER}],[${LIST}]`)) call(host, 'remove');
}
