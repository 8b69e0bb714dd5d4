import { type Document, type Element, isTag } from 'domhandler';
import { walk } from '../tree/walk';
import { type Colour, colourOf, isClear, isSame } from './colours';
import { inherited } from './inherited';
import type { Seeing } from './isUnseen';

const WHITE: Colour = [255, 255, 255, 1];

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

const isSaid = (text: string | undefined) => text !== undefined && text !== 'inherit' && text !== 'unset';

/** Tells which words are printed in no colour, or in that of their ground, as far as a page says what that is. */
export function paleIn(tree: Document, seeing: (element: Element) => Seeing): (element: Element) => boolean {
  let isElsewhere: boolean | null = null;
  const groundOf = inherited((at) => {
    const given = seeing(at).backgroundColor ?? at.attribs.bgcolor?.toLowerCase();
    const colour = given === undefined ? null : colourOf(given);
    return isSaid(given) && !(colour && isClear(colour)) ? { colour } : undefined;
  });
  const inkOf = inherited((at) => {
    // A link has a colour of its own.
    const own = at.name === 'font' ? at.attribs.color?.toLowerCase() : at.name === 'a' ? 'linktext' : undefined;
    const said = seeing(at).color ?? own;
    return said !== undefined && isSaid(said) ? { colour: colourOf(said) } : undefined;
  });
  // Letters may be cut out of their ground, or drawn by their shadow.
  const drawnBy = inherited((at) => [seeing(at).textShadow, seeing(at).backgroundClip].find(isSaid));
  const scheme = inherited((at) => seeing(at).colorScheme);
  function isOnGround(element: Element, ink: Colour): boolean {
    const said = groundOf(element);
    if (said) return said.colour !== null && isSame(ink, said.colour);
    isElsewhere ??= hasOtherSheets(tree);
    return !isElsewhere && !/dark/.test(scheme(element) ?? '') && isSame(ink, WHITE);
  }
  return (element) => {
    const ink = inkOf(element)?.colour;
    if (!ink) return false;
    return isClear(ink) ? drawnBy(element) === undefined : isOnGround(element, ink);
  };
}
