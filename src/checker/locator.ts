import type { ChildNode } from 'domhandler';
import type { Checked } from '../check/check';
import type { LiveTree } from '../page/live/fromLive';
import { isElement, parentElementOf, styleOf } from '../page/live/native';

/** Where a place of the report stands on the live page. */
export interface Located {
  readonly element: Element;
  /** The place itself is not on the page: this is the nearest thing that is. */
  readonly isMissing: boolean;
  /** On which side of this element a missing section or row should stand; null: in it, or nobody knows. */
  readonly side: 'above' | 'below' | null;
}

interface Locator {
  readonly locate: (place: string) => Located | null;
  readonly root: Element | null;
}

/** The nearest element that has a box of its own to be outlined: a cell, a paragraph, a heading. */
function boxAround(node: Node): Element | null {
  let at = isElement(node) ? node : parentElementOf(node);
  for (let around = at && parentElementOf(at); at && around; around = parentElementOf(at)) {
    const { display = '' } = styleOf(at);
    if (!display.startsWith('inline') && display !== 'contents') break;
    at = around;
  }
  return at;
}

/** The way from the places of a report to the page's own elements; a page without a report has no root. */
export function locator(provenance: Checked['provenance'], live: LiveTree, isReport: boolean): Locator {
  const elementOf = (copy: ChildNode): Element | null => {
    const node = live.liveOf(copy);
    return node ? boxAround(node) : null;
  };
  return {
    root: isReport && provenance.root ? elementOf(provenance.root) : null,
    locate: (place) => {
      const found = provenance.find(place);
      if (!found) return null;
      const { isMissing, beside } = found;
      const element = elementOf(beside?.node ?? found.node);
      return element && { element, isMissing, side: beside && (beside.isAbove ? 'above' : 'below') };
    },
  };
}
