import type { JSX } from 'preact';
import type { Translate } from '../../../words/translator';

interface Props {
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  readonly t: Translate;
  choose(columns: readonly string[]): void;
}

/** Which columns a list has, and in which order. */
export function ColumnsChoice({ all, chosen, t, choose }: Props): JSX.Element {
  const known = chosen.filter((name) => all.includes(name));
  const rest = all.filter((name) => !known.includes(name));
  const turn = (name: string): void =>
    choose(known.includes(name) ? known.filter((each) => each !== name) : [...known, name]);
  function earlier(at: number): void {
    const next = [...known];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at - 1, 0, moved);
    choose(next);
  }
  const drawn = (name: string, at: number): JSX.Element => (
    <li key={name}>
      <label>
        <input type="checkbox" checked={known.includes(name)} onChange={() => turn(name)} />
        {name}
      </label>
      {at > 0 && (
        <button type="button" class="quiet" aria-label={`${t('batchOutUp')} ${name}`} onClick={() => earlier(at)}>
          ←
        </button>
      )}
    </li>
  );
  return (
    <details class="columns">
      <summary>{t('batchOutColumns')}</summary>
      <ul>
        {known.map(drawn)}
        {rest.map((name) => drawn(name, 0))}
      </ul>
    </details>
  );
}
