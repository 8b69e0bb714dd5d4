import type { HTMLAttributes, JSX } from 'preact';
import { useDrawn } from './useDrawn';

/** So many lines stand whole, where the browser's own search finds them all. */
const WHOLE = 150;

/** What a line's element is given beside what it says. */
export type LineAttributes = HTMLAttributes<HTMLLIElement> & { readonly 'data-index'?: number };

interface Props {
  readonly count: number;
  /** Names the list for who does not see it. */
  readonly name: string;
  line(at: number, attributes: LineAttributes): JSX.Element | null;
}

function DrawnLines({ count, name, line }: Props): JSX.Element {
  const { scroller, lines, above, below, measure } = useDrawn(count);
  return (
    <div class="drawn-lines" ref={scroller}>
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
        tabIndex={0}
        aria-label={name}
        style={{ paddingTop: `${above}px`, paddingBottom: `${below}px` }}
      >
        {lines.map((at) =>
          line(at, { ref: measure, 'data-index': at, 'aria-setsize': count, 'aria-posinset': at + 1 }),
        )}
      </ul>
    </div>
  );
}

/** A list of lines; of a long one only those that are seen are drawn. */
export function Lines(props: Props): JSX.Element {
  if (props.count > WHOLE) return <DrawnLines {...props} />;
  return <ul>{Array.from({ length: props.count }, (_, at) => props.line(at, {}))}</ul>;
}
