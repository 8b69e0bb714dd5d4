import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../../words/say';
import { spoken } from '../../../words/say';
import type { Translate } from '../../../words/translator';
import { RetentionChoice } from './Retention';
import { type History, troubleSaid } from './useHistory';

interface Props {
  readonly history: History;
  readonly t: Translate;
  tell(outcome: Promise<Say>): void;
}

function Clear({ history, t, tell, close }: Props & { close(): void }): JSX.Element {
  const clear = (areDecisionsToo: boolean) => () => {
    tell(history.clear(areDecisionsToo));
    close();
  };
  return (
    <fieldset class="decision">
      <legend>{t('clearAsk', history.count)}</legend>
      <p class="buttons">
        <button type="button" data-clear="reports" onClick={clear(false)}>
          {t('clearReports')}
        </button>
        <button type="button" data-clear="all" onClick={clear(true)}>
          {t('clearAll')}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {t('decisionCancel')}
        </button>
      </p>
    </fieldset>
  );
}

function Restore({ history, t, tell }: Props): JSX.Element {
  return (
    <label class="file">
      {t('restoreFile')}
      <input
        type="file"
        accept="application/json,.json"
        data-restore
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) tell(history.restore(file));
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** How long the history is kept, and what can be done with all of it. */
export function Keeping(props: Props): JSX.Element | null {
  const { history, t, tell } = props;
  const [isClearing, setIsClearing] = useState(false);
  const { retention, isPrivate, trouble, count, kept, held } = history;
  if (isPrivate) return <p class="notice">{t('historyPrivate')}</p>;
  return (
    <section class="keeping">
      <h2>{t('keepingTitle', count)}</h2>
      {trouble && <p class="notice">{spoken(t, troubleSaid(trouble))}</p>}
      {held > 0 && <p class="notice">{t('historyHeld', held)}</p>}
      {kept.unread > 0 && <p class="notice">{t('historyUnread', kept.unread)}</p>}
      {typeof retention === 'number' && (
        <RetentionChoice retention={retention} t={t} choose={(days) => tell(history.choose(days))} />
      )}
      <p class="buttons">
        <button type="button" class="quiet" data-backup onClick={() => tell(history.backup())}>
          {t('backupFile')}
        </button>
        {typeof retention === 'number' && <Restore {...props} />}
        <button type="button" class="quiet" data-clear="ask" onClick={() => setIsClearing(true)}>
          {t('clearTitle')}
        </button>
      </p>
      {isClearing && <Clear {...props} close={() => setIsClearing(false)} />}
      <p class="caveat">{t('keepingCaveat')}</p>
    </section>
  );
}
