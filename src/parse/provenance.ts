import type { ChildNode, Element } from 'domhandler';
import { SECTIONS, type SectionId } from '../report/addresses';
import { own } from '../report/own';
import { type Neighbour, neighbourOf } from './lines/neighbours';

/** Where a place stands on the page. */
export interface Found {
  readonly node: ChildNode;
  /** The place itself is not on the page: the node is the nearest thing that is. */
  readonly isMissing: boolean;
  /** Of a missing section or row: what it should stand beside. */
  readonly beside: Neighbour | null;
}

/** The way from a report back to its page. */
export interface Provenance {
  find(place: string): Found | null;
  /** The element that holds the whole report. */
  readonly root: Element | null;
}

/** Where what stands above or below the sections ought to be. */
const nearest: Readonly<Record<string, readonly string[]>> = own({
  title: ['preamble.1', 'sections.overview'],
  preamble: ['title', 'sections.overview'],
  publishedAt: ['title'],
  writtenAt: ['title'],
  signature: ['sections.otherMatters', 'sections.problems'],
});

/** What stands nearest to a missing place, in the order to try: its row's label, its column's, its table, its section. */
function nearestPlaces(place: string): string[] {
  const [family = '', ...path] = place.split('.');
  const besides = nearest[family];
  if (besides) return [...besides];
  if (family === 'sections') return path.length > 1 ? [`sections.${path[0]}`] : [];
  const [table = '', ...rest] = family === 'labels' || family === 'tables' ? path : [family, ...path];
  const row = rest.slice(0, -1).join('.');
  const places = [
    `labels.${table}.${rest.join('.')}`,
    `labels.${table}.${row}`,
    `labels.${table}.${rest.at(-1) ?? ''}`,
  ];
  const group = rest.length > 2 || (table === 'requests' && rest[0]?.includes('.')) ? rest[0] : undefined;
  return [...places, ...(group ? [`labels.${table}.${group}`] : []), `tables.${table}`, `sections.${table}`];
}

/** The heading before a section that is missing, else the first one after it. */
function besideSection(trail: ReadonlyMap<string, ChildNode>, section: SectionId): ChildNode | undefined {
  const index = SECTIONS.indexOf(section);
  const order = [...SECTIONS.slice(0, index).reverse(), ...SECTIONS.slice(index + 1)];
  for (const id of order) {
    const node = trail.get(`sections.${id}`) ?? trail.get(`tables.${id}`);
    if (node) return node;
  }
  return undefined;
}

function sectionOf(place: string): SectionId | null {
  const steps = place.split('.');
  return SECTIONS.find((id) => steps[0] === id || steps[1] === id) ?? null;
}

/** Answers where a place stands, or what stands nearest to it. */
export function provenanceOf(trail: ReadonlyMap<string, ChildNode>, root: Element | null): Provenance {
  return {
    root,
    find(place) {
      const own = trail.get(place);
      if (own) return { node: own, isMissing: false, beside: null };
      const beside = neighbourOf(trail, place);
      for (const near of nearestPlaces(place)) {
        const node = trail.get(near);
        if (node) return { node, isMissing: true, beside };
      }
      const section = sectionOf(place);
      const node = (section && besideSection(trail, section)) ?? root;
      return node ? { node, isMissing: true, beside } : null;
    },
  };
}
