import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { REGISTER_NAMES, type Register } from '../../../words/registers';
import type { Translate } from '../../../words/translator';

interface Props {
  /** What can be copied, the first first. */
  readonly letters: readonly Register[];
  readonly t: Translate;
  copy(register: Register): void;
  saveJson(): void;
  openPanel(): void;
  /** What the last act came to: said here, where it is seen under however long a list. */
  readonly children: ComponentChildren;
}

/** Taking the result away: as text in the wording one needs, or as a file. The first copy has the focus: Enter is enough. */
export function TakeAway({ letters, t, copy, saveJson, openPanel, children }: Props): JSX.Element {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <section class="take">
      <fieldset>
        <legend>{t('copyTitle')}</legend>
        {letters.map((register, index) => (
          <button
            type="button"
            key={register}
            data-copy={register}
            ref={index === 0 ? first : null}
            onClick={() => copy(register)}
          >
            {t(REGISTER_NAMES[register])}
          </button>
        ))}
      </fieldset>
      <p class="further">
        <button type="button" class="quiet" data-panel onClick={openPanel}>
          {t('actionPanel')}
        </button>
        <button type="button" class="quiet" data-save onClick={saveJson}>
          {t('actionExport')}
        </button>
      </p>
      {children}
    </section>
  );
}
