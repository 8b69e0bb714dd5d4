import type { JSX } from 'preact';
import type { PopupView } from '../model/popupView';
import type { Translate } from '../t';
import type { Register } from './popupHost';

interface Props {
  readonly view: PopupView;
  readonly t: Translate;
  copy(register: Register): void;
  saveJson(): void;
}

/** Taking the result away: as a file, or as text in one of three wordings. */
export function TakeAway({ view, t, copy, saveJson }: Props): JSX.Element {
  const hasItems = view.items.length > 0;
  return (
    <section class="take">
      <fieldset>
        <legend>{t('copyTitle')}</legend>
        <button type="button" disabled={!hasItems && view.infos.length === 0} onClick={() => copy('list')}>
          {t('copyList')}
        </button>
        <button type="button" disabled={!hasItems} onClick={() => copy('notice')}>
          {t('copyNotice')}
        </button>
        <button type="button" onClick={() => copy('selfCheck')}>
          {t('copySelfCheck')}
        </button>
      </fieldset>
      <button type="button" onClick={saveJson}>
        {t('actionExport')}
      </button>
    </section>
  );
}
