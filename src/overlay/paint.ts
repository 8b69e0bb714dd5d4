import { ATTRIBUTE } from './attribute';
import { isEditable } from './isEditable';
import type { PaintedCell } from './mark';

/** Marks that stand on the page's nodes, and the way to take them off again. */
export interface Paint {
  /** Puts exactly these marks on the page; what was there before goes. */
  set(cells: readonly PaintedCell[]): void;
  /** Takes every mark off until `restore`: for the clipboard. */
  lift(): void;
  restore(): void;
  /** What stands on the page is another's from now on. */
  forget(): void;
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

/** Takes marks off everything but the nodes that keep them: also off copies that the page has made of marked nodes. */
function sweep(roots: Iterable<ParentNode>, kept: ReadonlyMap<Element, string>): void {
  for (const root of roots) {
    for (const node of root.querySelectorAll(`[${ATTRIBUTE}]`)) {
      if (!kept.has(node)) node.removeAttribute(ATTRIBUTE);
    }
  }
}

/** The document, or the shadow root, that a node was part of when it was painted. */
function rootOf(node: Element): ParentNode {
  const root = node.getRootNode();
  return 'querySelectorAll' in root ? (root as Document | ShadowRoot) : node.ownerDocument;
}

/** Starts with a clean page: nothing is marked until `set`. */
export function createPaint(): Paint {
  let painted = new Map<Element, string>();
  const roots = new Set<ParentNode>();

  function lift(): void {
    sweep(roots, new Map());
  }
  function restore(): void {
    for (const [node, tokens] of painted) if (!isEditable(node)) node.setAttribute(ATTRIBUTE, tokens);
  }

  return {
    set(cells) {
      const next = tokensByNode(cells);
      for (const node of painted.keys()) if (!next.has(node)) node.removeAttribute(ATTRIBUTE);
      for (const node of next.keys()) roots.add(rootOf(node));
      painted = next;
      sweep(roots, painted);
      if (painted.size === 0) roots.clear();
      restore();
    },
    lift,
    restore,
    forget: () => {
      painted = new Map();
      roots.clear();
    },
  };
}
