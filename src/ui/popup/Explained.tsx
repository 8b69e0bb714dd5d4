import type { JSX } from 'preact';
import { type Part, partsOf } from '../../words/terms';
import type { Translate } from '../../words/translator';

interface Props {
  readonly text: string;
  readonly t: Translate;
  /** Within a button no word can be one: there the button is described by them. */
  readonly isInButton?: boolean;
}

/** The id of the line that says what a term means. */
export const meaningId = (id: string): string => `meaning-${id}`;

/** A text whose words of the trade are explained where they stand: under the pointer, under the focus and when read aloud. */
export function Explained({ text, t, isInButton = false }: Props): JSX.Element {
  const drawn = (part: Part): JSX.Element | string => {
    if (typeof part === 'string') return part;
    const { id, printed, meaning } = part;
    if (isInButton)
      return (
        <span key={id} class="word" data-meaning={meaning}>
          {printed}
        </span>
      );
    return (
      <button type="button" key={id} class="word" aria-describedby={meaningId(id)} data-meaning={meaning}>
        {printed}
      </button>
    );
  };
  return <>{partsOf(text, t).map(drawn)}</>;
}
