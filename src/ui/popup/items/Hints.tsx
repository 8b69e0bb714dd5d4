import type { JSX } from 'preact';
import { spoken } from '../../../words/say';
import type { Translate } from '../../../words/translator';
import type { HintView } from '../../model/hintViews';

interface Props {
  readonly hints: readonly HintView[];
  readonly t: Translate;
  go(item: string): void;
}

/** Where the slip may lie: a hint that leads there, and whose word decides. */
export function Hints({ hints, t, go }: Props): JSX.Element {
  return (
    <section class="hints">
      <h2>{t('hintTitle')}</h2>
      {hints.map(({ said, item }) => {
        const text = spoken(t, said);
        if (item === null) return <p key={text}>{text}</p>;
        return (
          <button type="button" class="quiet hint" key={text} title={t('itemGo')} onClick={() => go(item)}>
            {text}
          </button>
        );
      })}
      <p class="caveat">{t('hintCaveat')}</p>
    </section>
  );
}
