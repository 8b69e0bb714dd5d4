import type { JSX } from 'preact';
import type { MessageKey, Translate } from '../t';

const TERMS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['termTable', 'termTableIs'],
  ['termDoubt', 'termDoubtIs'],
  ['termRelation', 'termRelationIs'],
];

/** Words of the trade, explained under the pointer and under the focus. */
export function Terms({ t }: { t: Translate }): JSX.Element {
  return (
    <p class="terms">
      {t('termsTitle')}
      {TERMS.map(([word, meaning]) => (
        <button
          type="button"
          class="term"
          key={word}
          aria-label={`${t(word)}: ${t(meaning)}`}
          data-meaning={t(meaning)}
        >
          {t(word)}
        </button>
      ))}
    </p>
  );
}
