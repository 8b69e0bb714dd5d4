import type { ChildNode } from 'domhandler';
import { PROACTIVE_ROWS, REQUEST_ROWS, SECTIONS } from '../../report/addresses';
import { own } from '../../report/own';
import { placeSteps } from '../../report/places/places';

/** What stands next to the spot where something missing should stand, and on which side of it that spot is. */
export interface Neighbour {
  readonly node: ChildNode;
  /** The missing thing belongs above the node; else below it. */
  readonly isAbove: boolean;
}

type Trail = ReadonlyMap<string, ChildNode>;

const rowOrders: Readonly<Record<string, readonly (readonly string[])[]>> = own({
  requests: [REQUEST_ROWS['2021'], REQUEST_ROWS['2019']],
  proactive: [Object.keys(PROACTIVE_ROWS['2021']), Object.keys(PROACTIVE_ROWS['2019'])],
});

/** A row by its label, else by its first value. */
function rowNode(trail: Trail, table: string, row: string): ChildNode | undefined {
  const label = trail.get(`labels.${table}.${row}`);
  if (label) return label;
  for (const [place, node] of trail) if (place.startsWith(`${table}.${row}.`)) return node;
  return undefined;
}

function sectionNode(trail: Trail, id: string): ChildNode | undefined {
  return trail.get(`sections.${id}`) ?? trail.get(`tables.${id}`);
}

/** The last thing of a section: its last paragraph, else its table or heading. */
function sectionEnd(trail: Trail, id: string): ChildNode | undefined {
  let end = sectionNode(trail, id);
  for (let index = 1; ; index += 1) {
    const paragraph = trail.get(`sections.${id}.paragraphs.${index}`);
    if (!paragraph) return end;
    end = paragraph;
  }
}

type NodeOf = (id: string) => ChildNode | undefined;

/** The next thing of an order that is on the page, else the one before. */
function neighbourIn(order: readonly string[], missing: string, startOf: NodeOf, endOf: NodeOf): Neighbour | null {
  const index = order.indexOf(missing);
  if (index < 0) return null;
  for (const id of order.slice(index + 1)) {
    const node = startOf(id);
    if (node) return { node, isAbove: true };
  }
  for (const id of order.slice(0, index).reverse()) {
    const node = endOf(id);
    if (node) return { node, isAbove: false };
  }
  return null;
}

/** Beside what a missing section or row should stand; null for what has no order of its own. */
export function neighbourOf(trail: Trail, place: string): Neighbour | null {
  const [family = '', ...path] = placeSteps(place);
  if (family === 'sections' && path.length === 1) {
    const start: NodeOf = (id) => sectionNode(trail, id);
    return neighbourIn(SECTIONS, path[0] ?? '', start, (id) => sectionEnd(trail, id));
  }
  if (family !== 'labels') return null;
  const [table = '', ...row] = path;
  const name = row.join('.');
  const order = rowOrders[table]?.find((rows) => rows.includes(name));
  const rowOf: NodeOf = (id) => rowNode(trail, table, id);
  return order ? neighbourIn(order, name, rowOf, rowOf) : null;
}
