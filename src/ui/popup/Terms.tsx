import type { JSX } from 'preact';
import { termsOf } from '../../words/terms';
import type { Translate } from '../../words/translator';
import { meaningId } from './Explained';

/** Words of the trade, explained under the pointer and under the focus; what they mean is read from here wherever they stand. */
export function Terms({ t, areListed }: { t: Translate; areListed: boolean }): JSX.Element {
  const terms = termsOf(t);
  return (
    <p class="terms">
      {areListed && t('termsTitle')}
      {areListed &&
        terms.map(({ id, word, meaning }) => (
          <button type="button" class="term" key={id} aria-describedby={meaningId(id)} data-meaning={meaning}>
            {word}
          </button>
        ))}
      {terms.map(({ id, meaning }) => (
        <span hidden key={id} id={meaningId(id)}>
          {meaning}
        </span>
      ))}
    </p>
  );
}
