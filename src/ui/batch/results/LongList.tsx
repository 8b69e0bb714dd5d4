import type { JSX } from 'preact';
import { useWindow } from './useWindow';

const ROW_HEIGHT = 28;

interface Props {
  readonly count: number;
  readonly name: string;
  row(at: number): { readonly key: string; readonly content: JSX.Element };
}

/** A list of any length: only the lines that are seen are drawn. */
export function LongList({ count, name, row }: Props): JSX.Element {
  const { scroller, first, end } = useWindow(count, ROW_HEIGHT);
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, at) => row(first + at));
  return (
    <div class="long-list" ref={scroller}>
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
        tabIndex={0}
        aria-label={name}
        style={{ paddingTop: `${first * ROW_HEIGHT}px`, paddingBottom: `${(count - end) * ROW_HEIGHT}px` }}
      >
        {drawn.map(({ key, content }, at) => (
          <li key={key} aria-setsize={count} aria-posinset={first + at + 1}>
            {content}
          </li>
        ))}
      </ul>
    </div>
  );
}
