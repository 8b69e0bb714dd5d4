import type { JSX } from 'preact';
import { say } from '../../words/say';
import type { MessageKey } from '../../words/translator';
import { Section } from './Choices';
import type { OptionsProps } from './useOptions';

const STARTS: readonly (readonly ['automatic' | 'click', MessageKey, MessageKey])[] = [
  ['automatic', 'startAutomatic', 'startAutomaticNote'],
  ['click', 'startClick', 'startClickNote'],
];

/** When pages are checked: by themselves, or after a click. */
export function StartChoice({ host, options, state }: OptionsProps): JSX.Element {
  const { t } = host;
  const { canBeLetIn, isLetIn, policy, preferences } = options;
  if (!canBeLetIn) {
    return (
      <Section id="start" title="startTitle" t={t}>
        <p>{t('startManual')}</p>
      </Section>
    );
  }
  const allow = (): void =>
    state.tell(host.askToBeLetIn().then((is) => say(is ? 'doneSettings' : 'startAllowRefused')));
  return (
    <Section id="start" title="startTitle" t={t} isManaged={policy.start !== undefined}>
      <div role="radiogroup" aria-labelledby="start">
        {STARTS.map(([value, word, note]) => (
          <label key={value} class="radio">
            <input
              type="radio"
              name="start"
              value={value}
              checked={(policy.start ?? preferences.start) === value}
              disabled={policy.start !== undefined}
              onChange={() => state.keep(host.choose({ start: value }))}
            />
            <span>
              <strong>{t(word)}</strong>
              <span class="note">{t(note)}</span>
            </span>
          </label>
        ))}
      </div>
      {!isLetIn && (
        <p class="warning">
          {t('startNotAllowed')}{' '}
          <button type="button" onClick={allow}>
            {t('startAllow')}
          </button>
        </p>
      )}
    </Section>
  );
}
