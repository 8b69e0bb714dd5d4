import { type Document, type Element, isText } from 'domhandler';
import { isPlainlyUnseen } from '../page/shown/isUnseen';
import { withoutUnseen } from '../page/shown/withoutUnseen';
import { folded, isBreaking, textOf } from '../page/textOf';
import type { View } from '../page/view';
import { joinTitle } from './joinTitle';
import { type Line, linesOf } from './lines';
import { type Region, regionOf } from './region';
import { sectionHeading } from './sectionHeading';

/** Longer than any heading of the form. */
const LONGEST_HEADING = 60;

/** Whether an element is one of a report's numbered headings, and not what holds it. */
function isHeading(element: Element): boolean {
  if (!element.children.some(isText) && !isBreaking(element)) return false;
  const text = folded(textOf(element, LONGEST_HEADING));
  return text.length < LONGEST_HEADING && sectionHeading(text)?.isNumbered === true;
}

/**
 * The lines of a page and the report among them, as a reader sees them. All of the page is rid of what its own markup
 * hides; the browser, or the page's style sheet, is asked only about what stands in the report.
 */
export function shownRegion(tree: Document, view: View): { lines: readonly Line[]; region: Region } {
  withoutUnseen(tree, { isUnseen: isPlainlyUnseen, isTextUnseen: () => false }, isHeading);
  const lines = joinTitle(linesOf(tree));
  const region = regionOf(lines, view);
  if (!region.root || !withoutUnseen(region.root, view, isHeading)) return { lines, region };
  const shown = joinTitle(linesOf(tree));
  return { lines: shown, region: regionOf(shown, view) };
}
