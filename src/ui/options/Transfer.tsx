import type { JSX } from 'preact';
import type { Refusal } from '../../settings/settingsFile';
import { say } from '../../words/say';
import type { MessageKey } from '../../words/translator';
import { Section } from './Choices';
import type { OptionsProps } from './useOptions';

const OUTCOMES: Readonly<Record<'taken' | 'unkept' | Refusal, MessageKey>> = {
  taken: 'settingsTaken',
  unkept: 'undoneSettings',
  tooLarge: 'settingsTooLarge',
  notSettings: 'settingsNotSettings',
  otherVersion: 'settingsOtherVersion',
  damaged: 'settingsDamaged',
};

/** All settings as a file, to another machine or back. */
export function Transfer({ host, state }: OptionsProps): JSX.Element {
  const { t } = host;
  return (
    <Section id="transfer" title="transferTitle" t={t}>
      <p class="note">{t('transferNote')}</p>
      <p class="buttons">
        <button
          type="button"
          data-export
          onClick={() => state.tell(host.exportSettings().then((name) => say('doneSaved', name)))}
        >
          {t('settingsExport')}
        </button>
      </p>
      <label class="field">
        <span>{t('settingsImport')}</span>
        <input
          type="file"
          accept="application/json,.json"
          data-import
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) state.tell(host.importSettings(file).then((outcome) => say(OUTCOMES[outcome])));
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
    </Section>
  );
}
