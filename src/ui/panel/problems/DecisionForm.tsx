import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Choice, REASONS, type Reach, type Reason } from '../../../result/decision';
import type { MessageKey, Translate } from '../../../words/translator';
import { reachNames, reasonNames } from '../../model/decidedText';

type Reached = Reach | 'everywhere';
const names: Record<Reached, MessageKey> = { ...reachNames, everywhere: 'reachEverywhere' };

interface Props {
  readonly t: Translate;
  /** How far something can be said: of an organ only where the report names it, of a report where its year is known. */
  readonly reaches: readonly Reach[];
  decide(choice: Choice): void;
  switchOff(): void;
  close(): void;
}

/** Why something is not listed as a problem, and how far that reaches. */
export function DecisionForm({ t, reaches, decide, switchOff, close }: Props): JSX.Element {
  const [reason, setReason] = useState<Reason | 'own'>('scope');
  const [note, setNote] = useState('');
  const [reach, setReach] = useState<Reached>('finding');
  const isUnsaid = reason === 'own' && note.trim() === '';
  function submit(event: Event): void {
    event.preventDefault();
    if (reach === 'everywhere') switchOff();
    else decide({ reach, state: 'notListed', reason: reason === 'own' ? null : reason, note: note.trim() || null });
    close();
  }
  return (
    <form class="decision" onSubmit={submit}>
      <label>
        {t('decisionReason')}
        <select value={reason} onChange={(event) => setReason(event.currentTarget.value as Reason | 'own')}>
          {REASONS.map((id) => (
            <option key={id} value={id}>
              {t(reasonNames[id])}
            </option>
          ))}
          <option value="own">{t('reasonOwn')}</option>
        </select>
      </label>
      <label>
        {t('decisionNote')}
        <input value={note} maxLength={500} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label>
        {t('decisionReach')}
        <select value={reach} onChange={(event) => setReach(event.currentTarget.value as Reached)}>
          {([...reaches, 'everywhere'] as const).map((id) => (
            <option key={id} value={id}>
              {t(names[id])}
            </option>
          ))}
        </select>
      </label>
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
