import type { ChildNode } from 'domhandler';
import { hasChildren } from 'domhandler';
import type { DocumentNote, DocumentRead, PageBox, RefusedDocument } from '../documents/documentRead';
import type { Block, Place } from './blocks';
import { withSpilledRows } from './grid/spilledRows';
import { gapIn, type TextColumn } from './lines/paragraphsOf';
import { pageBlocks } from './pageBlocks';
import { withoutPageMarks } from './pageMarks';
import { joinTables } from './parts/joinTables';
import type { PositionedPage } from './positionedPage';
import { appendBlocks, emptyTree, type Places } from './treeOf';

/** Shorter lines do not show how wide a text is set. */
const SHORT = 12;
/** A font with a stray character that nobody can tell is no reason to distrust a page. */
const FEW_UNKNOWN = 0.2;

/** How far the lines of a paragraph are apart: as near as a fifth of all are. */
function leadingOf(blocks: readonly Block[]): number {
  const gaps = blocks.flatMap((block, at) => {
    const above = blocks[at - 1];
    if (block.kind !== 'line' || above?.kind !== 'line' || above.place.page !== block.place.page) return [];
    const gap = gapIn(above.line, block.line);
    return gap > 0 ? [gap] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 5)] ?? 0;
}

/** Between which edges the text of a file stands, and how far its lines are apart. */
function textColumn(blocks: readonly Block[]): TextColumn {
  const lines = blocks.flatMap((block) =>
    block.kind === 'line' && block.line.text.length >= SHORT ? [block.line.box] : [],
  );
  const leading = leadingOf(blocks);
  if (lines.length === 0) return { left: 0, right: Number.POSITIVE_INFINITY, leading };
  const [left, right] = [Math.min(...lines.map((box) => box.left)), Math.max(...lines.map((box) => box.right))];
  return { left, right, leading };
}

const asPageBox = ({ page, box: { left, top, right, bottom } }: Place): PageBox => ({
  page,
  left,
  top,
  width: right - left,
  height: bottom - top,
});

/** Where a node, or the first thing in it, or what it stands in, is printed. */
function boxIn(places: Places) {
  const inside = (node: ChildNode): Place | undefined => {
    const own = places.get(node);
    if (own || !hasChildren(node)) return own;
    for (const child of node.children) {
      const found = inside(child);
      if (found) return found;
    }
    return undefined;
  };
  return (node: ChildNode): PageBox | null => {
    for (
      let at: ChildNode | null = node;
      at;
      at = at.parent && 'parent' in at.parent ? (at.parent as ChildNode) : null
    ) {
      const place = inside(at);
      if (place) return asPageBox(place);
    }
    return null;
  };
}

const isPicture = ({ glyphs, pictures }: PositionedPage): boolean => glyphs.length === 0 && pictures.length > 0;
const isUnreadable = ({ glyphs, unknown }: PositionedPage): boolean => unknown > glyphs.length * FEW_UNKNOWN;

function notesOf(pages: readonly PositionedPage[]): DocumentNote[] {
  const those = (kind: DocumentNote['kind'], is: (page: PositionedPage) => boolean): DocumentNote[] => {
    const found = pages.flatMap((page, at) => (is(page) ? [at + 1] : []));
    return found.length > 0 ? [{ kind, count: found.length, pages: found }] : [];
  };
  return [...those('picturePages', isPicture), ...those('noUnicodePages', ({ unknown }) => unknown > 0)];
}

/** Pages that print characters in places, as the tree of one page; why not, where they print none that can be read. */
export function fromPages(
  pages: readonly PositionedPage[],
): Pick<DocumentRead, 'tree' | 'notes' | 'pages' | 'boxOf'> | RefusedDocument {
  const printed = pages.filter(({ glyphs }) => glyphs.length > 0);
  if (printed.length === 0) return { refused: pages.some(isPicture) ? 'picturesOnly' : 'noText' };
  if (printed.every(isUnreadable)) return { refused: 'noUnicode' };
  const contents = pages.map((page, at) => {
    const { blocks, page: turned } = pageBlocks(page, at + 1);
    return { blocks, height: turned.height };
  });
  const blocks = withSpilledRows(joinTables(withoutPageMarks(contents)));
  const places: Places = new WeakMap();
  const { tree, body } = emptyTree();
  appendBlocks(body, blocks, textColumn(blocks), places);
  return {
    tree,
    notes: notesOf(pages),
    pages: pages.map(({ width, height }) => ({ width, height })),
    boxOf: boxIn(places),
  };
}
