import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Translate } from '../../words/translator';
import { ENDINGS } from './intake';

interface Props {
  readonly t: Translate;
  readonly isOver: boolean;
  /** Beside a draft it is one line. */
  readonly isSmall: boolean;
  choose(files: readonly File[]): void;
}

/** Where a draft is handed over: pasted, dropped or chosen. */
export function Intake({ t, isOver, isSmall, choose }: Props): JSX.Element {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section class={`intake ${isSmall ? 'small' : ''} ${isOver ? 'over' : ''}`} aria-label={t('draftIntake')}>
      <p class="lead">{t(isSmall ? 'draftPasteAgain' : 'draftPaste')}</p>
      {!isSmall && <p>{t('draftPasteHow')}</p>}
      <p class="buttons">
        <button type="button" class={isSmall ? 'quiet' : 'primary'} onClick={() => chooser.current?.click()}>
          {t('draftChoose')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept={ENDINGS}
          aria-label={t('draftChoose')}
          tabIndex={-1}
          onChange={(event) => {
            choose([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      {!isSmall && <p class="caveat">{t('draftFormats')}</p>}
      {!isSmall && <p class="caveat">{t('draftLocal')}</p>}
    </section>
  );
}
