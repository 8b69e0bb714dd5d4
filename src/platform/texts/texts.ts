/** Interface texts of a language that a person chose, by their keys. */
export type Texts = Readonly<Record<string, string>>;

/**
 * They lie in a page of the extension, in its worker, and in a tab's own world of the extension, where the worker puts
 * them before the checker. No page can give a symbol a meaning there.
 */
export const textsHere = (): Texts | undefined => Reflect.get(globalThis, Symbol.for('gouji'));

/** The browser also takes this to a tab, where nothing else of this file is. */
export function putTexts(texts: Texts | undefined): void {
  Reflect.set(globalThis, Symbol.for('gouji'), texts);
}
