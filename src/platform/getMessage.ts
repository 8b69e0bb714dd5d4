import { textsHere } from './texts/texts';

/**
 * An interface text in the language that a person chose, else in the browser's; Chinese where it speaks neither.
 * Raw `chrome`, which Firefox has too: the typed lookup of wxt exists only after a build, and types are checked without one.
 */
export function getMessage(key: string, substitutions: string[]): string {
  const text = textsHere()?.[key];
  return text
    ? text.replace(/\$(\d)/g, (_, at) => substitutions[at - 1] ?? '')
    : chrome.i18n.getMessage(key, substitutions);
}
