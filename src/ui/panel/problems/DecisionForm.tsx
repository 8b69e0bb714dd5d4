import type { JSX } from 'preact';
import { type Choice, REASONS, type Reason } from '../../../result/decision';
import type { MessageKey, Translate } from '../../../words/translator';
import { reachNames, reasonNames, stateNames } from '../../model/decidedText';
import { choiceOf, type Reached, type Written } from '../model/written';

const names: Record<Reached, MessageKey> = { ...reachNames, everywhere: 'reachEverywhere' };

interface Props {
  readonly t: Translate;
  readonly written: Written;
  /** How far something can be said: of an organ only where the report names it, of a report where its year is known. */
  readonly reaches: readonly Reached[];
  write(written: Written): void;
  decide(choice: Choice): void;
  switchOff(): void;
  close(): void;
}

function ReasonField({ t, written, write }: Pick<Props, 't' | 'written' | 'write'>): JSX.Element {
  return (
    <label>
      {t('decisionReason')}
      <select
        value={written.reason}
        onChange={(event) => write({ ...written, reason: event.currentTarget.value as Reason | 'own' })}
      >
        {REASONS.map((id) => (
          <option key={id} value={id}>
            {t(reasonNames[id])}
          </option>
        ))}
        <option value="own">{t('reasonOwn')}</option>
      </select>
    </label>
  );
}

function ReachField({ t, written, reaches, write }: Pick<Props, 't' | 'written' | 'reaches' | 'write'>): JSX.Element {
  return (
    <label>
      {t('decisionReach')}
      <select
        value={written.reach}
        onChange={(event) => write({ ...written, reach: event.currentTarget.value as Reached })}
      >
        {reaches.map((id) => (
          <option key={id} value={id}>
            {t(names[id])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A note about a decision, and how far it reaches; why, of what is not listed as a problem. */
export function DecisionForm({ t, written, reaches, write, decide, switchOff, close }: Props): JSX.Element {
  const { state, reason, note, reach } = written;
  const isSwitch = reach === 'everywhere';
  const isReasoned = state === 'notListed';
  const isUnsaid = isReasoned && !isSwitch && reason === 'own' && note.trim() === '';
  function submit(event: Event): void {
    event.preventDefault();
    if (isUnsaid) return;
    if (isSwitch) switchOff();
    else decide(choiceOf(written));
    close();
  }
  return (
    <form class="decision" onSubmit={submit}>
      <strong>{t(stateNames[state])}</strong>
      {isReasoned && !isSwitch && <ReasonField t={t} written={written} write={write} />}
      {!isSwitch && (
        <label>
          {t('decisionNote')}
          <input
            value={note}
            maxLength={500}
            onInput={(event) => write({ ...written, note: event.currentTarget.value })}
          />
        </label>
      )}
      <ReachField t={t} written={written} reaches={reaches} write={write} />
      {isSwitch && <p class="hint">{t('reachEverywhereNote')}</p>}
      <p class="buttons">
        <button type="submit" class="primary" disabled={isUnsaid}>
          {t('decisionKeep')}
        </button>
        <button type="button" onClick={close}>
          {t('decisionCancel')}
        </button>
      </p>
    </form>
  );
}
