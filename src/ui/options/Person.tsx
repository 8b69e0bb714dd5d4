import type { JSX } from 'preact';
import { Section } from './Choices';
import type { OptionsProps } from './useOptions';

/** The name that stands beside decisions handed on to colleagues. */
export function Person({ host, options, state }: OptionsProps): JSX.Element {
  const { t } = host;
  return (
    <Section id="person" title="batchPeople" t={t}>
      <label class="field">
        <span>{t('batchPeopleName')}</span>
        <input
          type="text"
          data-choice="person"
          autocomplete="off"
          maxLength={40}
          defaultValue={options.person}
          onChange={({ currentTarget }) => state.keep(host.choosePerson(currentTarget.value))}
        />
      </label>
      <p class="note">{t('personNote')}</p>
    </Section>
  );
}
