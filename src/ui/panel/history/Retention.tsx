import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PROPOSED, RETENTIONS, type Retention } from '../../../result/kept/retention';
import type { Say } from '../../../words/say';
import type { Translate } from '../../../words/translator';
import type { History } from './useHistory';

export const retentionText = (days: Retention, t: Translate): string =>
  days === 0 ? t('retentionNone') : t('retentionDays', days);

interface Props {
  readonly history: History;
  readonly t: Translate;
  tell(outcome: Promise<Say>): void;
}

/** Asked once, before anything is kept: for how long. */
export function AskRetention({ history, t, tell }: Props): JSX.Element | null {
  const [days, setDays] = useState<Retention>(PROPOSED);
  if (history.retention !== null || history.isPrivate) return null;
  return (
    <form
      class="retention"
      aria-label={t('retentionTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        tell(history.choose(days));
      }}
    >
      <p>{t('retentionAsk')}</p>
      <fieldset>
        <legend>{t('retentionTitle')}</legend>
        {RETENTIONS.map((each) => (
          <label key={each}>
            <input type="radio" name="retention" checked={each === days} onChange={() => setDays(each)} />
            {retentionText(each, t)}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {t('decisionKeep')}
      </button>
    </form>
  );
}
