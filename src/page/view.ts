import type { Element, Text } from 'domhandler';

/** What is known of a page's elements beyond its tree: where and whether a reader sees them. */
export interface View {
  /** Whether an element has no box: asked only of tables of which there is more than one set, and once of a report. */
  isHidden(element: Element): boolean;
  /** Whether an element itself, wherever it stands, is hidden or struck out: asked of all that stands in a report. */
  isUnseen(element: Element): boolean;
  /** Whether a text is hidden or struck out by an element around it that the tree does not hold. */
  isTextUnseen(text: Text): boolean;
  /** How far an element is from what the reader sees, in pixels: asked only where there is more than one report. */
  distance(element: Element): number;
  /** Whether something is drawn here that is no text, by a background or a drawing of some height; asked of sections without content. */
  isDrawn(element: Element): boolean;
}
