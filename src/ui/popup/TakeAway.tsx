import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PopupView } from '../model/popupView';
import type { MessageKey, Translate } from '../t';
import type { Register } from './popupHost';

interface Props {
  readonly view: PopupView;
  readonly t: Translate;
  copy(register: Register): void;
  saveJson(): void;
}

/** What can be copied: the letters where there is a problem, a statement where there is none. */
function registersOf({ items, infos, state }: PopupView): readonly (readonly [Register, MessageKey])[] {
  const list = items.length + infos.length > 0 ? [['list', 'copyList'] as const] : [];
  const statement = state === 'pass' ? [['statement', 'copyStatement'] as const] : [];
  const letters =
    items.length > 0
      ? ([
          ['notice', 'copyNotice'],
          ['inquiry', 'copyInquiry'],
        ] as const)
      : [];
  return [...statement, ...list, ...letters, ['selfCheck', 'copySelfCheck']];
}

/** Taking the result away: as text in the wording one needs, or as a file. The first copy has the focus: Enter is enough. */
export function TakeAway({ view, t, copy, saveJson }: Props): JSX.Element {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <section class="take">
      <fieldset>
        <legend>{t('copyTitle')}</legend>
        {registersOf(view).map(([register, name], index) => (
          <button
            type="button"
            key={register}
            data-copy={register}
            ref={index === 0 ? first : null}
            onClick={() => copy(register)}
          >
            {t(name)}
          </button>
        ))}
      </fieldset>
      <button type="button" data-save onClick={saveJson}>
        {t('actionExport')}
      </button>
    </section>
  );
}
