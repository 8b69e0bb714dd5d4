import type { JSX } from 'preact';
import { spoken } from '../../../words/say';
import type { Translate } from '../../../words/translator';
import type { PartMark } from './markedParts';

interface Props {
  readonly mark: PartMark | undefined;
  readonly t: Translate;
  pick(item: string): void;
}

/** The numbers of the items that a cell or a paragraph carries: each opens its item. */
export function Badges({ mark, t, pick }: Props): JSX.Element | null {
  if (!mark || mark.badges.length === 0) return null;
  return (
    <span class="badges">
      {mark.badges.map(({ item, number, severity, said }) => (
        <button
          type="button"
          key={item}
          class={`badge ${severity}`}
          data-badge={item}
          aria-label={spoken(t, said)}
          title={spoken(t, said)}
          onClick={(event) => {
            event.stopPropagation();
            pick(item);
          }}
        >
          {number}
        </button>
      ))}
    </span>
  );
}

/** What an element on the sheet is marked as. */
export const markOf = (mark: PartMark | undefined): string | undefined =>
  mark && mark.tokens.size > 0 ? [...mark.tokens].join(' ') : undefined;
