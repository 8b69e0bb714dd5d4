import type { Document } from 'domhandler';
import type { DocumentHome, DocumentNote, DocumentRead } from '../../page/documents/documentRead';
import { readDocument } from '../../page/documents/readDocument';
import { fromHtml } from '../../page/saved/fromHtml';
import { fromMixedText } from '../../page/saved/fromMixedText';
import { scriptPages } from '../../page/saved/scriptPages';
import type { Refusal } from '../../report/documents';
import type { Source } from '../../result/resultSchema';
import type { DraftSource } from './draftTask';

/** A document that was read: the trees in which its report may stand, the likeliest first. */
export interface HeldDocument {
  readonly source: Pick<Source, 'kind'> & Partial<Source>;
  readonly notes: readonly DocumentNote[];
  readonly trees: () => Iterable<Document>;
  readonly read: DocumentRead | null;
}

function* pasted({ html, text }: Extract<DraftSource, { kind: 'paste' }>): Generator<Document> {
  if (html.trim() !== '') yield fromHtml(html);
  if (text.trim() !== '') yield fromMixedText(text);
}

/** A saved page's frames and the data of its scripts are looked into only where nothing was read in itself. */
function* treesOf({ tree, frames }: DocumentRead): Generator<Document> {
  yield tree;
  yield* frames();
  for (const page of scriptPages(tree).pages) yield fromHtml(page);
}

/** Reads what was handed over, or says why not. */
export async function heldDocument(
  given: DraftSource,
  home: DocumentHome,
): Promise<HeldDocument | { readonly refused: Refusal }> {
  if (given.kind === 'paste') {
    if (`${given.html}${given.text}`.trim() === '') return { refused: 'noText' };
    return { source: { kind: 'paste' }, notes: [], trees: () => pasted(given), read: null };
  }
  const read = await readDocument(given.bytes, given.name, home);
  if ('refused' in read) return read;
  const source = { kind: read.kind, file: given.name, url: given.url ?? read.url };
  return { source, notes: read.notes, trees: () => treesOf(read), read };
}
