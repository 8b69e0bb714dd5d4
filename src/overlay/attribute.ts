import { call } from '../page/live/native';

/** The attribute that marks the page's own nodes. */
export const ATTRIBUTE = 'data-gouji';
/** Beside it, on the node that carries a badge: the number, which is seen in print only, where no badge is. */
export const NUMBER = 'data-gouji-number';
/** Set on the host of our own layer, which is a plain `div`: of a custom element the page could get the closed root. */
export const LAYER = 'data-gouji-layer';
/** Set on the host of the list that is printed after the page. */
export const LIST = 'data-gouji-list';

/** Takes what marks a node off it. */
export function unmark(node: Element): void {
  call(node, 'removeAttribute', ATTRIBUTE);
  call(node, 'removeAttribute', NUMBER);
}
