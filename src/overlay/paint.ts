import { isEditable } from './isEditable';
import type { PaintedCell } from './mark';

/** The one attribute that is ever set on the page's own nodes. */
export const ATTRIBUTE = 'data-gouji';

/** Marks that stand on the page's nodes, and the way to take them off again. */
export interface Paint {
  /** Puts exactly these marks on the page; what was there before goes. */
  set(cells: readonly PaintedCell[]): void;
  /** Takes every mark off until `restore`: for the clipboard. */
  lift(): void;
  restore(): void;
}

function tokensByNode(cells: readonly PaintedCell[]): Map<Element, string> {
  const tokens = new Map<Element, Set<string>>();
  for (const cell of cells) {
    if (isEditable(cell.node)) continue;
    const known = tokens.get(cell.node) ?? new Set();
    for (const token of cell.tokens) known.add(token);
    tokens.set(cell.node, known);
  }
  return new Map([...tokens].map(([node, words]) => [node, [...words].join(' ')]));
}

/** Starts with a clean page: nothing is marked until `set`. */
export function createPaint(): Paint {
  let painted = new Map<Element, string>();

  function lift(): void {
    for (const node of painted.keys()) node.removeAttribute(ATTRIBUTE);
  }
  function restore(): void {
    for (const [node, tokens] of painted) if (!isEditable(node)) node.setAttribute(ATTRIBUTE, tokens);
  }

  return {
    set(cells) {
      const next = tokensByNode(cells);
      for (const node of painted.keys()) if (!next.has(node)) node.removeAttribute(ATTRIBUTE);
      painted = next;
      restore();
    },
    lift,
    restore,
  };
}
