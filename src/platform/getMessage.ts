/**
 * An interface text in the browser's language; Chinese where it speaks neither.
 * Raw `chrome`, which Firefox has too: the typed lookup of wxt exists only after a build, and types are checked without one.
 */
export function getMessage(key: string, substitutions: string[]): string {
  return chrome.i18n.getMessage(key, substitutions);
}
