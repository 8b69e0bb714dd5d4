import type { JSX } from 'preact';
import { Section, Select } from './Choices';
import type { OptionsProps } from './useOptions';

/** How marks look, and whether they are printed. */
export function Marks({ host, options, state }: OptionsProps): JSX.Element {
  const { t } = host;
  return (
    <Section id="marks" title="marksTitle" t={t}>
      <Select
        name="marksStyle"
        t={t}
        value={options.preferences.marks}
        values={[
          ['standard', 'marksStandard'],
          ['strong', 'marksStrong'],
          ['faint', 'marksFaint'],
        ]}
        choose={(marks) => state.keep(host.choose({ marks }))}
      />
      <label class="check">
        <input
          type="checkbox"
          data-choice="printed"
          checked={options.arePrinted}
          onChange={({ currentTarget }) => state.keep(host.choosePrinted(currentTarget.checked))}
        />
        {t('marksPrinted')}
      </label>
    </Section>
  );
}

/** Theme and language. */
export function Looks({ host, options, state }: OptionsProps): JSX.Element {
  const { t } = host;
  const { theme, language } = options.preferences;
  return (
    <Section id="looks" title="lookTitle" t={t}>
      <Select
        name="themeTitle"
        t={t}
        value={theme}
        values={[
          ['auto', 'themeAuto'],
          ['light', 'themeLight'],
          ['dark', 'themeDark'],
        ]}
        choose={(chosen) => state.keep(host.choose({ theme: chosen }))}
      />
      <Select
        name="languageTitle"
        t={t}
        value={language}
        values={[
          ['auto', 'languageAuto'],
          ['zh', 'languageZh'],
          ['en', 'languageEn'],
        ]}
        choose={(chosen) => state.keep(host.choose({ language: chosen }))}
      />
      <p class="note">{t('languageNote')}</p>
    </Section>
  );
}
