import type { JSX } from 'preact';

/** What stands in a table for rows that are not drawn. */
export function SpaceRow({ rows, height }: { rows: number; height: number }): JSX.Element | null {
  return rows > 0 ? <tr class="space" style={{ height: `${rows * height}px` }} /> : null;
}
