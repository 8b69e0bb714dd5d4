import { type Document, type Element, isTag } from 'domhandler';
import { walk } from '../walk';
import { type Colour, colourOf, isClear, isSame } from './colours';
import type { Seeing } from './isUnseen';

const WHITE: Colour = [255, 255, 255, 1];
const MAX_CLIMB = 200;

/** Whether what a page looks like is said in files of their own, which nobody has here. */
function hasOtherSheets(tree: Document): boolean {
  let isFound = false;
  walk(tree, (node) => {
    if (!isTag(node)) return undefined;
    const isLink = node.name === 'link' && /stylesheet/i.test(node.attribs.rel ?? '');
    const isImport =
      node.name === 'style' && node.children.some((child) => 'data' in child && /@import/.test(child.data));
    isFound = isLink || isImport;
    return isFound ? 'stop' : undefined;
  });
  return isFound;
}

/** The first that elements outwards say of something; `undefined` where none does. */
function outwardsFrom(element: Element, said: (element: Element) => string | undefined): string | undefined {
  let at: Element | null = element;
  for (let climbed = 0; at && climbed < MAX_CLIMB; climbed += 1) {
    const text = said(at);
    if (text !== undefined && text !== 'inherit' && text !== 'unset') return text;
    at = at.parent && isTag(at.parent) ? at.parent : null;
  }
  return undefined;
}

/** Tells which words are printed in no colour, or in that of their ground, as far as a page says what that is. */
export function paleIn(tree: Document, seeing: (element: Element) => Seeing): (element: Element) => boolean {
  let isElsewhere: boolean | null = null;
  function groundOf(element: Element): Colour | null {
    const said = outwardsFrom(element, (at) => {
      const { backgroundColor } = seeing(at);
      const given = backgroundColor ?? at.attribs.bgcolor?.toLowerCase();
      const colour = given === undefined ? null : colourOf(given);
      return colour && isClear(colour) ? undefined : given;
    });
    if (said !== undefined) return colourOf(said);
    isElsewhere ??= hasOtherSheets(tree);
    return isElsewhere ? null : WHITE;
  }
  return (element) => {
    const said = outwardsFrom(element, (at) => {
      // A link has a colour of its own.
      const own = at.name === 'font' ? at.attribs.color?.toLowerCase() : at.name === 'a' ? 'linktext' : undefined;
      return seeing(at).color ?? own;
    });
    const ink = said === undefined ? null : colourOf(said);
    if (!ink) return false;
    // Letters may be cut out of their ground, or drawn by their shadow.
    const drawn = (at: Element) => seeing(at).textShadow ?? seeing(at).backgroundClip;
    if (isClear(ink)) return outwardsFrom(element, drawn) === undefined;
    const ground = groundOf(element);
    return ground !== null && isSame(ink, ground);
  };
}
