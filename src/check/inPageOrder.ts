import type { ChildNode } from 'domhandler';
import { compareDocumentPosition } from 'domutils';
import type { Provenance } from '../parse/provenance';
import type { Finding, Item } from './resultSchema';

// domutils' own flag, which it exports as a const enum only.
const PRECEDING = 2;

/** A container precedes what it holds: what is said of a table comes before what is said of its cells. */
function compare(a: ChildNode | null, b: ChildNode | null): number {
  if (a === b) return 0;
  if (!a || !b) return a ? 1 : -1;
  return compareDocumentPosition(a, b) & PRECEDING ? -1 : 1;
}

/** Items as a reader meets them: by where the first cell of each stands; what has no place of its own comes first. */
export function inPageOrder(items: readonly Item[], findings: readonly Finding[], provenance: Provenance): Item[] {
  const places = new Map(findings.map(({ id, addresses }) => [id, addresses[0] ?? '']));
  const located = items.map((item) => ({ item, node: provenance.find(places.get(item.id) ?? '')?.node ?? null }));
  return located.sort((a, b) => compare(a.node, b.node)).map(({ item }) => item);
}
