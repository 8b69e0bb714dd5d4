import type { AnyNode } from 'domhandler';
import { walk } from '../page/walk';
import type { Provenance } from '../parse/provenance';
import type { Item } from '../result/resultSchema';
import type { Judged } from './judged';

/**
 * What was judged, its items as a reader meets them: by where the cell that carries its number stands, in one paragraph by its
 * words; what has no place of its own comes first.
 */
export function inPageOrder<Given extends Pick<Judged, 'result' | 'quotes' | 'places'>>(
  judged: Given,
  { find, root }: Provenance,
): Given {
  const { result, quotes, places } = judged;
  const { items } = result;
  if (items.length < 2 || !root) return judged;
  const nodes = new Map(items.map((item) => [item, find(places[item.id] ?? '')?.node]));
  const wanted = new Set<AnyNode | undefined>(nodes.values());
  const order = new Map<AnyNode | undefined, number>();
  walk(root, (node) => {
    if (wanted.has(node)) order.set(node, order.size + 1);
    return undefined;
  });
  const at = (item: Item) => order.get(nodes.get(item)) ?? 0;
  const within = (item: Item) => quotes[item.id]?.[0]?.start ?? 0;
  const sorted = [...items].sort((a, b) => at(a) - at(b) || within(a) - within(b));
  return { ...judged, result: { ...result, items: sorted } };
}
