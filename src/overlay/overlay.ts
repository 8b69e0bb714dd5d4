import { type Badges, openBadges, type Wanted } from './badges';
import { guardClipboard, type Liftable } from './clipboard';
import { documentsOf } from './follow';
import { isEditable } from './isEditable';
import { removeLayers } from './layer';
import type { Mark, PaintedCell } from './mark';
import { createPaint } from './paint';
import { paintWords } from './paintWords';
import { watchEditors } from './watchEditors';

/** What is drawn over a page. It is told everything, and knows no rule. */
export interface Overlay {
  /** Draws these marks instead of what was drawn before. */
  draw(marks: readonly Mark[], selected: string | null): void;
  /** Lights one mark and its cells; `isShown` brings it into view with its card. */
  select(id: string | null, isShown: boolean): void;
  /** Takes every trace off the page. */
  erase(): void;
  /** Takes its own traces off, where a later copy of the extension has not already done so. */
  end(): void;
}

function cellsOf(marks: readonly Mark[], selected: string | null): PaintedCell[] {
  return marks.flatMap(({ id, cells }) =>
    id === selected ? cells.map(({ node, tokens }) => ({ node, tokens: [...tokens, 'selected'] as const })) : cells,
  );
}

/** The outlines, and the badges where there are any. */
function together(paint: Liftable, badges: () => Liftable | null): Liftable {
  return {
    lift: () => {
      paint.lift();
      badges()?.lift();
    },
    restore: () => {
      paint.restore();
      badges()?.restore();
    },
  };
}

/** An overlay with nothing on it. */
export function createOverlay(document: Document, wanted: Wanted): Overlay {
  const paint = createPaint();
  let drawn: readonly Mark[] = [];
  let current: string | null = null;
  let badges: Badges | null = null;
  let ends: (() => void)[] = [];

  /** Badges are a convenience: where they fail they go, and the outlines stay. */
  function attempt(act: () => void): void {
    try {
      act();
    } catch {
      badges = null;
      removeLayers(document);
    }
  }
  function erase(): void {
    for (const end of ends) end();
    ends = [];
    attempt(() => badges?.end());
    badges = null;
    drawn = [];
    paint.set([]);
  }
  const all = together(paint, () => badges);
  function leaveEditors(): void {
    if (drawn.some(({ anchor }) => isEditable(anchor))) draw(drawn, current);
  }
  function draw(marks: readonly Mark[], selected: string | null): void {
    erase();
    // In an editor even a badge would cover what is being written.
    drawn = marks.filter(({ anchor }) => !isEditable(anchor));
    current = selected;
    if (drawn.length === 0) return;
    paint.set(cellsOf(drawn, current));
    const documents = documentsOf(drawn.map(({ anchor }) => anchor)).add(document);
    ends = [paintWords(drawn), guardClipboard(documents, all), watchEditors(documents, leaveEditors)];
    attempt(() => {
      badges = openBadges(document, drawn, current, wanted);
      badges.place();
    });
  }
  function select(id: string | null, isShown: boolean): void {
    current = id;
    paint.set(cellsOf(drawn, id));
    attempt(() => badges?.select(id, isShown));
  }
  function end(): void {
    // A later copy sweeps the page before it draws: then the marks there are its own.
    if (badges?.isOnPage() === false) paint.forget();
    erase();
  }
  return { draw, select, erase, end };
}
