/** What a page's own style says of whether and how an element's words are seen. */
export interface Seeing {
  readonly display?: string;
  readonly visibility?: string;
  readonly opacity?: string;
  readonly 'font-size'?: string;
  readonly 'text-decoration'?: string;
}
export type Property = keyof Seeing;

const properties = new Map<string, Property>([
  ['display', 'display'],
  ['visibility', 'visibility'],
  ['opacity', 'opacity'],
  ['font-size', 'font-size'],
  ['text-decoration', 'text-decoration'],
  ['text-decoration-line', 'text-decoration'],
]);

/** What a list of declarations says; later ones win, an important one is not told apart. */
export function seeingIn(declarations: string): Seeing {
  const seeing: Partial<Record<Property, string>> = {};
  for (const declaration of declarations.split(';')) {
    const at = declaration.indexOf(':');
    const property = at > 0 ? properties.get(declaration.slice(0, at).trim().toLowerCase()) : undefined;
    if (property) {
      seeing[property] = declaration
        .slice(at + 1)
        .replace(/!\s*important/i, '')
        .trim()
        .toLowerCase();
    }
  }
  return seeing;
}
