import { useState } from 'preact/hooks';
import type { Begun } from './problems/AddProblem';

export const PARTS = ['problems', 'checks', 'data', 'reading', 'pictures', 'history'] as const;
export type Part = (typeof PARTS)[number];

/** What a person has chosen and begun: it outlives a page that is still loading, and shows nothing. */
export interface ViewsState {
  readonly part: Part;
  choose(part: Part): void;
  /** What is about to be added to each report, by its page or file. */
  readonly begun: ReadonlyMap<string, Begun>;
  setBegun(begun: ReadonlyMap<string, Begun>): void;
}

export function useViewsState(): ViewsState {
  const [part, choose] = useState<Part>('problems');
  const [begun, setBegun] = useState<ViewsState['begun']>(new Map());
  return { part, choose, begun, setBegun };
}
