/**
 * The page's nodes as the browser made them. A form answers to the names of its controls before its own properties
 * (`<input name="parentNode">`), and a document to those of its pictures, forms and frames (`<img name="body">`): so
 * what is asked of a node of the page is asked of the accessors of its kind, which no name reaches.
 */

/** A property of a node, whatever the page calls its controls. */
export function read<T extends object, K extends keyof T>(of: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(of), name, of);
}
