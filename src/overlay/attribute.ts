/** The one attribute that is ever set on the page's own nodes. */
export const ATTRIBUTE = 'data-gouji';
/** Set on the host of our own layer, which is a plain `div`: of a custom element the page could get the closed root. */
export const LAYER = 'data-gouji-layer';
