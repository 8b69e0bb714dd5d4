import type { ChildNode, Document, ParentNode } from 'domhandler';
import { type Block, blocksOf, type TableBlock } from '../../page/tree/blocks';
import { foldedAsPrinted } from '../../page/tree/textOf';
import { walk } from '../../page/tree/walk';
import { isReportTitle } from '../../parse/identity/isReportTitle';
import type { Found, Provenance } from '../../parse/provenance';
import { sectionHeading } from '../../parse/sections/sectionHeading';
import { isForm } from '../../parse/sections/segments';
import type { DraftSheet, SheetCell, SheetPart, Spot } from './draftSheet';
import type { Numbers } from './numbered';

/** A cell's text, its lines kept apart. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map(foldedAsPrinted)
    .filter((line) => line !== '')
    .join('\n');

function rowsOf({ grid }: TableBlock, numbers: Numbers): SheetCell[][] {
  return grid.rows.map((slots, row) =>
    Array.from(slots, (cell, column): SheetCell[] => {
      if (!cell) return [{ number: null, text: '', columns: 1, rows: 1 }];
      if (cell.row !== row || cell.column !== column) return [];
      const { node, text, columns, rows } = cell;
      return [{ number: numbers.get(node) ?? null, text: linesOf(text), columns, rows }];
    }).flat(),
  );
}

function partOf(block: Block, numbers: Numbers): SheetPart[] {
  const number = numbers.get(block.node);
  if (number === undefined) return [];
  if (block.kind === 'table') return [{ kind: 'table', number, rows: rowsOf(block, numbers) }];
  if (block.kind === 'image') return [{ kind: 'picture', number, text: block.text }];
  if (block.kind !== 'text') return [];
  const isHeading = sectionHeading(block.text)?.isKnown === true || isReportTitle(block.text);
  return [{ kind: 'text', number, text: block.text, isHeading }];
}

/** The numbers that something on the sheet answers to. */
function drawnIn(parts: readonly SheetPart[]): ReadonlySet<number> {
  return new Set(
    parts.flatMap((part) => [
      part.number,
      ...(part.kind === 'table' ? part.rows.flat().flatMap(({ number }) => number ?? []) : []),
    ]),
  );
}

/** The number of what is drawn for a node: its own, that of what it stands in, or of the first thing in it. */
function drawnFor(node: ChildNode, numbers: Numbers, drawn: ReadonlySet<number>): number | null {
  for (let at: ChildNode | ParentNode | null = node; at; at = at.parent) {
    const number = numbers.get(at);
    if (number !== undefined && drawn.has(number)) return number;
  }
  if (!('children' in node)) return null;
  let first: number | null = null;
  walk(node, (below) => {
    const number = numbers.get(below as ChildNode);
    if (number !== undefined && drawn.has(number)) first = number;
    return first === null ? undefined : 'stop';
  });
  return first;
}

/** A tree that was read, as a sheet; `places` are those that somebody will ask for. */
export function sheetOf(
  tree: Document,
  numbers: Numbers,
  { find }: Provenance,
  places: Iterable<string>,
): Pick<DraftSheet, 'parts' | 'spots'> {
  const parts = blocksOf(tree, isForm).flatMap((block) => partOf(block, numbers));
  const drawn = drawnIn(parts);
  const spotOf = ({ node, isMissing, beside }: Found): Spot | null => {
    const number = drawnFor(beside?.node ?? node, numbers, drawn);
    return number === null ? null : { number, isMissing, side: beside && (beside.isAbove ? 'above' : 'below') };
  };
  const spots: Record<string, Spot> = {};
  for (const place of places) {
    const found = find(place);
    const spot = found && spotOf(found);
    if (spot) spots[place] = spot;
  }
  return { parts, spots };
}
