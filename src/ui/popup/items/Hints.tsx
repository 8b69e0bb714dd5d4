import type { JSX } from 'preact';
import { type Say, spoken } from '../../../words/say';
import type { Translate } from '../../../words/translator';

/** Where the slip may lie: a hint, and whose word decides. */
export function Hints({ hints, t }: { hints: readonly Say[]; t: Translate }): JSX.Element {
  return (
    <section class="hints">
      <h2>{t('hintTitle')}</h2>
      {hints.map((hint) => {
        const text = spoken(t, hint);
        return <p key={text}>{text}</p>;
      })}
      <p class="caveat">{t('hintCaveat')}</p>
    </section>
  );
}
