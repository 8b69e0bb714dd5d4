import type { JSX } from 'preact';
import { say } from '../../words/say';
import type { MessageKey } from '../../words/translator';
import { Section } from './Choices';
import type { OptionsProps } from './useOptions';

/** What the browser calls them in its own language, in the chosen one. */
const NAMES: Readonly<Record<string, MessageKey | undefined>> = {
  _execute_action: 'shortcutOpen',
  'next-issue': 'commandNext',
  'prev-issue': 'commandPrevious',
  'toggle-marks': 'commandToggleMarks',
  'open-panel': 'commandPanel',
};

/** The keys as the browser has really given them. */
export function Shortcuts({ host, options, state }: OptionsProps): JSX.Element {
  const { t } = host;
  const change = (): void =>
    state.tell(host.openShortcuts().then((is) => say(is ? 'shortcutsChange' : 'shortcutsByHand')));
  return (
    <Section id="shortcuts" title="shortcutsTitle" t={t}>
      <dl class="shortcuts">
        {options.shortcuts.flatMap(({ name, keys }) => {
          const word = NAMES[name];
          return word
            ? [
                <div key={name} data-shortcut={name}>
                  <dt>{t(word)}</dt>
                  <dd>{keys === '' ? t('shortcutNone') : <kbd>{keys}</kbd>}</dd>
                </div>,
              ]
            : [];
        })}
      </dl>
      <p>
        <button type="button" onClick={change}>
          {t('shortcutsChange')}
        </button>
      </p>
    </Section>
  );
}
