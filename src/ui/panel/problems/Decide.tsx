import type { JSX } from 'preact';
import type { Choice, Reach } from '../../../result/decision';
import type { Translate } from '../../../words/translator';
import type { ItemView } from '../../model/itemViews';
import { begunWith, pressed, type Reached, type State, type Written } from '../model/written';
import { DecisionForm } from './DecisionForm';

/** How a person decides about one item. */
export interface Deciding {
  /** Of the item as it stands now: a decision that was begun before it changed was about something else. */
  readonly basis: string;
  /** Something was decided about one of its findings at least. */
  readonly isDecided: boolean;
  readonly reaches: readonly Reach[];
  readonly written: Written | null;
  write(written: Written | null): void;
  decide(choice: Choice): void;
  retract(): void;
  switchOff(): void;
}

interface Props {
  readonly item: ItemView;
  readonly deciding: Deciding;
  readonly t: Translate;
  copy(): void;
}

/** The states of an item as buttons, and what else is done with it. */
export function Buttons({ item, deciding, t, copy }: Props): JSX.Element {
  const { basis, isDecided, written, write, decide, retract } = deciding;
  const state = item.review?.state ?? null;
  /** What was typed stays when another state is chosen for it. */
  const begin = (next: State) => () =>
    write(written ? { ...written, basis, state: next } : begunWith(item, next, basis));
  const typed = written?.basis === basis ? written : null;
  const plain = (next: State) => () => {
    decide(pressed(item, typed, next));
    if (typed) write(null);
  };
  return (
    <p class="buttons">
      <button type="button" aria-pressed={state === 'listed'} onClick={plain('listed')}>
        {t('stateListed')}
      </button>
      <button type="button" aria-pressed={state === 'notListed'} data-set-aside onClick={begin('notListed')}>
        {t('actionNotListed')}
      </button>
      <button type="button" aria-pressed={state === 'awaiting'} onClick={plain('awaiting')}>
        {t('stateAwaiting')}
      </button>
      {state && state !== 'notListed' && (
        <button type="button" class="quiet" data-note onClick={begin(state)}>
          {t('actionNote')}
        </button>
      )}
      {isDecided && (
        <button type="button" class="quiet" data-retract title={t('actionRetractTitle')} onClick={retract}>
          {t('actionRetract')}
        </button>
      )}
      <button type="button" class="quiet" title={t('copyOneTitle')} onClick={copy}>
        {t('copyOne')}
      </button>
    </p>
  );
}

/** The form of a decision that was begun; where the item has changed since, that it waits. */
export function WrittenDecision({ item, deciding, t }: Omit<Props, 'copy'>): JSX.Element | null {
  const { basis, reaches, written, write, decide, switchOff } = deciding;
  if (!written) return null;
  const close = (): void => write(null);
  if (written.basis !== basis)
    return (
      <div class="decision waiting">
        <p class="hint">{t('decisionWaiting')}</p>
        <p class="buttons">
          <button type="button" onClick={() => write({ ...written, basis })}>
            {t('decisionGoOn')}
          </button>
          <button type="button" class="quiet" onClick={close}>
            {t('decisionDrop')}
          </button>
        </p>
      </div>
    );
  const offered: readonly Reached[] =
    written.state === 'notListed' && item.rule !== null ? [...reaches, 'everywhere'] : reaches;
  const reach = offered.includes(written.reach) ? written.reach : 'finding';
  return (
    <DecisionForm
      t={t}
      written={{ ...written, reach }}
      reaches={offered}
      write={write}
      decide={decide}
      switchOff={switchOff}
      close={close}
    />
  );
}
