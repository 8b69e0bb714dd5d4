import { attributeOf, call, documentOf, isConnected, setAttribute } from '../../page/live/native';
import { ATTRIBUTE, NUMBER, unmark } from '../attribute';
import { isEditable } from '../guards/isEditable';
import type { PaintedCell } from '../mark';

/** Marks that stand on the page's nodes, and the way to take them off again. */
export interface Paint {
  /** Puts exactly these marks on the page; what was there before goes. */
  set(cells: readonly PaintedCell[]): void;
  /** Takes every mark off until `restore`: for the clipboard. */
  lift(): void;
  restore(): void;
  /** Whether every node that was marked, and is still on the page, carries its marks. */
  isWhole(): boolean;
  /** What stands on the page is another's from now on. */
  forget(): void;
}

/** What is written on a node: its tokens and the numbers that it is printed with. */
interface Written {
  readonly tokens: Set<string>;
  readonly numbers: number[];
}

function writtenByNode(cells: readonly PaintedCell[]): Map<Element, Written> {
  const written = new Map<Element, Written>();
  for (const { node, tokens, number } of cells) {
    if (isEditable(node)) continue;
    const known = written.get(node) ?? { tokens: new Set(), numbers: [] };
    for (const token of tokens) known.tokens.add(token);
    if (number) known.numbers.push(number);
    written.set(node, known);
  }
  return written;
}

/** Takes marks off everything but the nodes that keep them: also off copies that the page has made of marked nodes. */
function sweep(roots: Iterable<ParentNode>, kept: ReadonlyMap<Element, unknown>): void {
  for (const root of roots) {
    for (const node of call(root, 'querySelectorAll', `[${ATTRIBUTE}]`)) {
      if (!kept.has(node)) unmark(node);
    }
  }
}

/** The document, or the shadow root, that a node was part of when it was painted. */
function rootOf(node: Element): ParentNode {
  const root = call(node, 'getRootNode');
  return 'querySelectorAll' in root ? (root as Document | ShadowRoot) : documentOf(node);
}

/** Starts with a clean page: nothing is marked until `set`. */
export function createPaint(): Paint {
  let painted = new Map<Element, Written>();
  const roots = new Set<ParentNode>();

  function lift(): void {
    sweep(roots, new Map());
  }
  function restore(): void {
    for (const [node, { tokens, numbers }] of painted) {
      if (isEditable(node)) continue;
      setAttribute(node, ATTRIBUTE, [...tokens].join(' '));
      if (numbers.length > 0) setAttribute(node, NUMBER, numbers.join());
    }
  }

  return {
    set(cells) {
      const next = writtenByNode(cells);
      for (const node of painted.keys()) if (!next.has(node)) unmark(node);
      for (const node of next.keys()) roots.add(rootOf(node));
      painted = next;
      sweep(roots, painted);
      if (painted.size === 0) roots.clear();
      restore();
    },
    lift,
    restore,
    isWhole: () =>
      [...painted.keys()].every(
        (node) => !isConnected(node) || isEditable(node) || attributeOf(node, ATTRIBUTE) !== null,
      ),
    forget: () => {
      painted = new Map();
      roots.clear();
    },
  };
}
