import type { Element, Text } from 'domhandler';

/** What is known of a page's elements beyond its tree: where and whether a reader sees them. */
export interface View {
  /**
   * Whether an element takes no room on the page, or is not drawn there. To ask is dear, so it is asked of few: of the
   * tables where a page holds the form more than once, and once of the element that holds the report.
   */
  isHidden(element: Element): boolean;
  /** Whether an element's own markup, whatever style sheets say, hides it or strikes it out: asked of every element of a page. */
  isPlainlyUnseen(element: Element): boolean;
  /** Whether a node, with all that is in it, is hidden or struck out by itself: asked of all that stands in a report. */
  isUnseen(node: Element | Text): boolean;
  /** Whether words that stand here are not drawn, though others within may be: asked of all texts in a report. */
  isFaint(node: Element | Text): boolean;
  /** Whether a style gives a node that stands in a line a line of its own: asked where digits meet. */
  isOnOwnLine(node: Element | Text): boolean;
  /** Whether a reader may see something else in a cell than its text, or sees nothing there: asked of the figures in a report. */
  isDrawnOtherwise(cell: Element): boolean | 'unseen';
  /** How far an element is from what the reader sees, in pixels: asked only where there is more than one report. */
  distance(element: Element): number;
  /** Whether something is drawn here that is no text, by a background or a drawing of some height; asked of sections without content. */
  isDrawn(element: Element): boolean;
}
