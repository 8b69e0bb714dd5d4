import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import type { Translate } from '../../../words/translator';

/** So many names are offered at a time: a list of thousands is found in by its words. */
const OFFERED = 30;

interface Props {
  readonly readable: readonly Unit[];
  readonly t: Translate;
  choose(unitId: string): void;
}

/** Which report is laid beside the sums, found by its unit's name. */
export function OtherChoice({ readable, t, choose }: Props): JSX.Element {
  const list = useId();
  const [words, setWords] = useState('');
  const offered = readable.filter(({ name }) => name.includes(words)).slice(0, OFFERED);
  const take = (typed: string): void => {
    setWords(typed);
    choose(readable.find(({ name }) => name === typed)?.id ?? '');
  };
  return (
    <label>
      {t('batchRollBeside')}
      <input
        list={list}
        value={words}
        placeholder={t('batchRollBesideNone')}
        onInput={(event) => take(event.currentTarget.value.trim())}
      />
      <datalist id={list}>
        {offered.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}
