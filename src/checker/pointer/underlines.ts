import { viewOf } from '../../page/live/native';

type Registry = Map<string, unknown>;
type Painting = Window & { readonly CSS?: { readonly highlights?: Registry }; readonly Highlight?: unknown };
type MakeHighlight = new (...ranges: readonly Range[]) => unknown;

/** Underlines words by name; a browser without highlights underlines nothing. */
export interface Underlines {
  /** Exactly these words carry the name. */
  set(name: string, ranges: readonly Range[]): void;
  end(): void;
}

const windowOf = (range: Range): Painting | null => viewOf(range.startContainer);

/** Nothing is underlined yet. */
export function createUnderlines(): Underlines {
  const used = new Map<Registry, Set<string>>();
  function clear(name: string): void {
    for (const [registry, names] of used) if (names.delete(name)) registry.delete(name);
  }
  return {
    set(name, ranges) {
      clear(name);
      for (const view of new Set(ranges.map(windowOf))) {
        const registry = view?.CSS?.highlights;
        if (!view || !registry || typeof view.Highlight !== 'function') continue;
        const make = view.Highlight as MakeHighlight;
        registry.set(name, new make(...ranges.filter((range) => windowOf(range) === view)));
        used.set(registry, (used.get(registry) ?? new Set()).add(name));
      }
    },
    end() {
      for (const [registry, names] of used) for (const name of names) registry.delete(name);
      used.clear();
    },
  };
}
