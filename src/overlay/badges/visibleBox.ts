import { bodyOf, call, documentOf, isConnected, outerOf, rectOf, styleOf, viewOf } from '../../page/live/native';
import { read } from '../../page/live/read';

/** A rectangle in the coordinates of the top window's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

function shifted(box: Box, dx: number, dy: number): Box {
  return { left: box.left + dx, top: box.top + dy, right: box.right + dx, bottom: box.bottom + dy };
}

/** What two rectangles share; null where they do not meet. */
function shared(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : null;
}

/** The part of a box that its scrolling and clipping ancestors leave to be seen, within its own document. */
function clipped(element: Element, box: Box): Box | null {
  const document = documentOf(element);
  const roots = new Set<Element>([bodyOf(document), read(document, 'documentElement')]);
  let seen: Box | null = box;
  for (let at = outerOf(element); at && seen; at = outerOf(at)) {
    // The clipping of these two is the viewport's, and a badge below the fold is still there.
    if (roots.has(at)) continue;
    const style = styleOf(at);
    if (style.display !== 'contents' && `${style.overflowX}${style.overflowY}` !== 'visiblevisible')
      seen = shared(seen, boxOf(rectOf(at)));
  }
  return seen;
}

/** Where a frame's document begins in the document around it. */
function contentBoxOf(frame: Element): Box {
  const { left, top } = rectOf(frame);
  const x = left + frame.clientLeft;
  const y = top + frame.clientTop;
  return { left: x, top: y, right: x + frame.clientWidth, bottom: y + frame.clientHeight };
}

/** Whether an element has a box at all: one that is scrolled out of sight or clipped has. */
export function hasBox(element: Element): boolean {
  if (!isConnected(element) || call(element, 'getClientRects').length === 0) return false;
  return styleOf(element).visibility === 'visible';
}

/**
 * Where an element, or words within it, can be seen, through frames of the same site and clipping ancestors;
 * null where it can't. An element below the fold can: it is only scrolled away.
 */
export function visibleBoxOf(element: Element, words?: Range): Box | null {
  let at = element;
  let box: Box | null = boxOf(words ? words.getBoundingClientRect() : rectOf(element));
  for (;;) {
    const view = viewOf(at);
    if (!view || !hasBox(at)) return null;
    box = clipped(at, box);
    const frame = view.frameElement;
    if (!box || !frame) return box && box.right > box.left && box.bottom > box.top ? box : null;
    const content = contentBoxOf(frame);
    box = shared(shifted(box, content.left, content.top), content);
    if (!box) return null;
    at = frame;
  }
}
