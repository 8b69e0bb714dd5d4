/** Where something stands in the window. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The edges of the card, its buttons and the badge gone to; evaluated where the overlay can be read. */
export const BOXES = `['.card', '.card .actions', '.badge[aria-current]'].map((part) => {
  const { left, top, right, bottom } = root.querySelector(part).getBoundingClientRect();
  return { left, top, right, bottom };
})`;

export const meet = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (a: Edges, width: number, height: number): boolean =>
  a.left >= 0 && a.top >= 0 && a.right <= width && a.bottom <= height;
