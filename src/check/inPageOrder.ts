import type { AnyNode } from 'domhandler';
import { walk } from '../page/walk';
import type { Provenance } from '../parse/provenance';
import { itemHead } from '../result/itemHead';
import type { Item } from '../result/resultSchema';
import type { Judged } from './judged';

/**
 * What was judged, its items as a reader meets them: by where the cell that carries its number stands, in one paragraph by its
 * words; what has no place of its own comes first.
 */
export function inPageOrder({ result, ...beside }: Judged, { find, root }: Provenance): Judged {
  const { items } = result;
  if (items.length < 2 || !root) return { result, ...beside };
  const nodes = new Map(items.map((item) => [item, find(itemHead(result, item).place)?.node]));
  const wanted = new Set<AnyNode | undefined>(nodes.values());
  const order = new Map<AnyNode | undefined, number>();
  walk(root, (node) => {
    if (wanted.has(node)) order.set(node, order.size + 1);
    return undefined;
  });
  const at = (item: Item) => order.get(nodes.get(item)) ?? 0;
  const within = (item: Item) => beside.quotes[item.id]?.[0]?.start ?? 0;
  const sorted = [...items].sort((a, b) => at(a) - at(b) || within(a) - within(b));
  return { result: { ...result, items: sorted }, ...beside };
}
