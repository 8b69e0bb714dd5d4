import type { JSX } from 'preact';

interface Props {
  /** What a test finds it by. */
  readonly name: string;
  readonly text: string;
  readonly isChosen: boolean;
  choose(isChosen: boolean): void;
}

/** Something that one may have or not. */
export function Choice({ name, text, isChosen, choose }: Props): JSX.Element {
  return (
    <label class="choice">
      <input
        type="checkbox"
        data-choice={name}
        checked={isChosen}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      {text}
    </label>
  );
}
