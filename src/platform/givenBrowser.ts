/**
 * What `wxt/browser` hands out, by the alias in wxt.config.ts. The library looks for a `browser` first, which in
 * Chromium a page may give: `<form id="browser"><input name="runtime" id="x"></form>`. `chrome` is always the browser's
 * own, in Firefox too.
 */
export const browser = chrome;
