import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PROPOSED, RETENTIONS, type Retention, retentionOf } from '../../../result/kept/retention';
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

interface ChoiceProps {
  /** What was chosen; null where nobody has. */
  readonly retention: Retention | null;
  readonly isDisabled?: boolean;
  readonly t: Translate;
  choose(days: Retention): void;
}

/** The choice of how long; a shorter time takes out at once what is older, so that is asked for once more. */
export function RetentionChoice({ retention, isDisabled, t, choose }: ChoiceProps): JSX.Element {
  const [shorter, ask] = useState<Retention | null>(null);
  function chosen(days: Retention | null): void {
    const isShorter = days !== null && retention !== null && days < retention;
    ask(isShorter ? days : null);
    if (days !== null && !isShorter) choose(days);
  }
  return (
    <>
      <label class="field">
        <span>{t('retentionTitle')}</span>{' '}
        <select
          data-choice="retention"
          value={String(shorter ?? retention ?? '')}
          disabled={isDisabled}
          onChange={({ currentTarget }) => chosen(retentionOf(Number(currentTarget.value)))}
        >
          {retention === null && <option value="">{t('retentionUnchosen')}</option>}
          {RETENTIONS.map((days) => (
            <option key={days} value={String(days)}>
              {retentionText(days, t)}
            </option>
          ))}
        </select>
      </label>
      {shorter !== null && (
        <fieldset class="decision">
          <legend>{t(shorter === 0 ? 'retentionNoneAsk' : 'retentionShorterAsk', shorter)}</legend>
          <p class="buttons">
            <button
              type="button"
              data-shorten
              onClick={() => {
                choose(shorter);
                ask(null);
              }}
            >
              {t('retentionShorten')}
            </button>
            <button type="button" class="quiet" onClick={() => ask(null)}>
              {t('decisionCancel')}
            </button>
          </p>
        </fieldset>
      )}
    </>
  );
}
