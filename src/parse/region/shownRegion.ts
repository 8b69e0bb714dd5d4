import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { type Looks, withoutUnseen } from '../../page/shown/withoutUnseen';
import { folded, isBreaking, textOf } from '../../page/tree/textOf';
import type { View } from '../../page/tree/view';
import { joinTitle } from '../identity/joinTitle';
import { type Line, linesOf } from '../lines/lines';
import { readValue } from '../readValue';
import { sectionHeading } from '../sections/sectionHeading';
import { type Region, regionOf } from './region';

/** Longer than any heading of the form. */
const LONGEST_HEADING = 60;

/** Whether an element is one of a report's numbered headings, and not what holds it. */
function isHeading(element: Element): boolean {
  if (!element.children.some(isText) && !isBreaking(element)) return false;
  const text = folded(textOf(element, LONGEST_HEADING));
  return text.length < LONGEST_HEADING && sectionHeading(text)?.isNumbered === true;
}

/** No table of the form, and no layout around one, has so many rows. */
const MANY_ROWS = 200;

/** A table of hundreds of rows that holds nothing of the report: asking the browser about its cells would take seconds. */
function isForeignTable({ lines }: Region): (element: Element) => boolean {
  const around = new Set<ChildNode | ParentNode>();
  for (const { node } of lines)
    for (let at: ChildNode | ParentNode | null = node; at && !around.has(at); at = at.parent) around.add(at);
  return (element) =>
    element.name === 'table' &&
    !around.has(element) &&
    element.children.some((part) => isTag(part) && part.children.length > MANY_ROWS);
}

const isFigure = (text: string) => readValue(text).state === 'number';
const no = () => false;
/** A page by its markup alone. */
const plainly = ({ isPlainlyUnseen }: View): Looks => ({
  isUnseen: (node) => isTag(node) && isPlainlyUnseen(node),
  isFaint: no,
  isOnOwnLine: null,
  isDrawnOtherwise: null,
});

/**
 * The lines of a page and the report among them, as a reader sees them. All of the page is rid of what its own markup
 * hides; the browser, or the page's style sheet, is asked only about what stands in the report.
 */
export function shownRegion(tree: Document, view: View): { lines: readonly Line[]; region: Region } {
  withoutUnseen(tree, plainly(view), isHeading);
  const lines = joinTitle(linesOf(tree));
  const region = regionOf(lines, view);
  if (!region.root || !withoutUnseen(region.root, view, isHeading, isForeignTable(region), isFigure))
    return { lines, region };
  const shown = joinTitle(linesOf(tree));
  return { lines: shown, region: regionOf(shown, view) };
}
