import type { ChildNode, Document } from 'domhandler';
import type { PageBox } from '../../page/documents/documentRead';
import { type Checked, check } from '../check';
import type { CheckOptions } from '../checkOptions';
import type { DraftSheet } from './draftSheet';
import type { CheckedDraft, Written } from './draftTask';
import type { HeldDocument } from './heldDocument';
import { type Copied, copied, type Numbers, numbered } from './numbered';
import { sheetOf } from './sheetOf';

type Terms = Omit<CheckOptions, 'source' | 'view'>;

/** A document that stays read while its author mends it. */
export interface DraftReading {
  check(written: Written, terms: Terms): CheckedDraft;
}

function placesOf({ result, places }: Checked): Set<string> {
  const { report, findings, diagnosis } = result;
  return new Set([
    'title',
    ...Object.values(places),
    ...findings.flatMap(({ addresses }) => addresses),
    ...diagnosis.repairs.map(({ address }) => address),
    ...Object.keys(report?.cells ?? {}),
    ...(report?.sections ?? []).flatMap(({ id, paragraphs }) => [
      `sections.${id}`,
      ...paragraphs.map((_, index) => `sections.${id}.paragraphs.${index + 1}`),
    ]),
  ]);
}

interface Tried {
  readonly checked: Checked;
  readonly copy: Copied;
}

const isRead = ({ checked: { result } }: Tried): boolean => result.coverage.read > 0;

/** Where on its pages stands what has a number, of all that places lead to. */
function printedAt(read: HeldDocument['read'], numbers: Numbers, spots: DraftSheet['spots']): DraftSheet['boxes'] {
  if (!read || read.pages.length === 0) return {};
  const wanted = new Set(Object.values(spots).map(({ number }) => number));
  const boxes: Record<number, PageBox> = {};
  for (const [node, number] of numbers) {
    const box = wanted.has(number) && 'parent' in node ? read.boxOf(node as ChildNode) : null;
    if (box) boxes[number] = box;
  }
  return boxes;
}

/** Reads a document's report: of the trees it may stand in the first that holds something of one, else the first. */
export function draftReading({ source, notes, trees, read }: HeldDocument): DraftReading {
  let held: { readonly tree: Document; readonly numbers: Numbers } | null = null;

  const tried = (tree: Document, numbers: Numbers, written: Written, terms: Terms): Tried => {
    const copy = copied(tree, numbers, new Map(written));
    return { checked: check(copy.tree, { ...terms, source }), copy };
  };
  function firstRead(written: Written, terms: Terms): Tried {
    let first: Tried | null = null;
    for (const tree of trees()) {
      const numbers = numbered(tree);
      const trial = tried(tree, numbers, written, terms);
      held ??= { tree, numbers };
      first ??= trial;
      if (!isRead(trial)) continue;
      held = { tree, numbers };
      return trial;
    }
    if (!first) throw new Error('nothing was handed over');
    return first;
  }
  return {
    check(written, terms) {
      const { checked, copy } = held ? tried(held.tree, held.numbers, written, terms) : firstRead(written, terms);
      const { result, quotes, observed, provenance } = checked;
      const { frames: _, ...seen } = observed;
      const { parts, spots } = sheetOf(copy.tree, copy.numbers, provenance, placesOf(checked));
      const boxes = held ? printedAt(read, held.numbers, spots) : {};
      return {
        judged: { result, quotes },
        observed: seen,
        notes,
        sheet: { parts, spots, pages: read?.pages ?? [], boxes },
      };
    },
  };
}
