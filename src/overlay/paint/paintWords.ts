import { viewOf } from '../../page/live/native';
import { isEditable } from '../guards/isEditable';
import type { Mark } from '../mark';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const nameOf = (severity: Mark['severity']): string => `gouji-${severity}`;

/** A window's registry of highlights; undefined before Chromium 105, where the paragraph's outline has to do. */
function registryOf(view: Window | null): { registry: HighlightRegistry; make: typeof Highlight } | null {
  const known = view as (Window & Partial<Pick<typeof globalThis, 'CSS' | 'Highlight'>>) | null;
  const registry = known?.CSS?.highlights;
  return registry && known?.Highlight ? { registry, make: known.Highlight } : null;
}

/**
 * Paints words of paragraphs without touching the page's nodes (CSS Custom Highlight API), and gives back the way to
 * take that off again.
 */
export function paintWords(marks: readonly Mark[]): () => void {
  const views = new Map<Window, Range[][]>();
  for (const { severity, words } of marks) {
    for (const range of words) {
      const view = viewOf(range.startContainer);
      if (!view || isEditable(range.startContainer)) continue;
      const ranges = views.get(view) ?? SEVERITIES.map(() => []);
      ranges[SEVERITIES.indexOf(severity)]?.push(range);
      views.set(view, ranges);
    }
  }
  for (const [view, ranges] of views) {
    const known = registryOf(view);
    for (const [index, severity] of SEVERITIES.entries()) {
      const words = ranges[index] ?? [];
      if (known && words.length > 0) known.registry.set(nameOf(severity), new known.make(...words));
    }
  }
  return () => {
    for (const view of views.keys()) {
      for (const severity of SEVERITIES) registryOf(view)?.registry.delete(nameOf(severity));
    }
  };
}
