import type { AnyNode, Element } from 'domhandler';
import { walk } from '../page/tree/walk';
import type { Found, Provenance } from '../parse/provenance';
import type { Item } from '../result/resultSchema';
import type { JudgedReport } from './judged';

/** Where a number stands: at a node, or, of what is missing, before or after the one that it should stand beside. */
interface Spot {
  readonly node: AnyNode;
  readonly side: 'at' | 'above' | 'below';
}

function spotOf(found: Found | null): Spot | null {
  if (!found) return null;
  const { node, beside } = found;
  return beside ? { node: beside.node, side: beside.isAbove ? 'above' : 'below' } : { node, side: 'at' };
}

/** Less than the step from one node to the next. */
const BEFORE = 0.5;

/** Where each of these nodes begins and ends, counted in nodes. */
function extentsOf(root: Element, wanted: ReadonlySet<AnyNode | undefined>) {
  const extents = new Map<AnyNode | undefined, { readonly start: number; end: number }>();
  let count = 0;
  walk(
    root,
    (node) => {
      count += 1;
      if (wanted.has(node)) extents.set(node, { start: count, end: count + BEFORE });
      return undefined;
    },
    (node) => {
      const extent = extents.get(node);
      if (extent) extent.end = count + BEFORE;
    },
  );
  return extents;
}

/**
 * What was judged, its items as a reader meets them: by where the cell that carries its number stands, or should stand, in one
 * paragraph by its words; what has no place of its own comes first.
 */
export function inPageOrder<Given extends Pick<JudgedReport, 'result' | 'quotes' | 'places'>>(
  judged: Given,
  { find, root }: Provenance,
): Given {
  const { result, quotes, places } = judged;
  const { items } = result;
  if (items.length < 2 || !root) return judged;
  const spots = new Map(items.map((item) => [item, spotOf(find(places[item.id] ?? ''))]));
  const extents = extentsOf(root, new Set([...spots.values()].map((spot) => spot?.node)));
  const at = (item: Item): number => {
    const spot = spots.get(item);
    const extent = extents.get(spot?.node);
    if (!spot || !extent) return 0;
    return spot.side === 'below' ? extent.end : extent.start - (spot.side === 'above' ? BEFORE : 0);
  };
  const within = (item: Item) => quotes[item.id]?.[0]?.start ?? 0;
  const sorted = [...items].sort((a, b) => at(a) - at(b) || within(a) - within(b));
  return { ...judged, result: { ...result, items: sorted } };
}
