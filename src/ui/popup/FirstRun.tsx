import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../words/translator';
import type { PopupHost } from './popupHost';

/** Three lines for who opens this for the first time: where it stays, what the lines mean, which keys there are. */
export function FirstRun({ host, t }: { host: PopupHost; t: Translate }): JSX.Element | null {
  const [isFirst, setIsFirst] = useState(false);
  useEffect(() => void host.isFirstRun().then(setIsFirst), []);
  if (!isFirst) return null;
  const close = (): void => {
    setIsFirst(false);
    host.endFirstRun();
  };
  return (
    <section class="first" aria-label={t('firstTitle')}>
      <ul>
        <li>{t('firstPin')}</li>
        <li>{t('firstColours')}</li>
        <li>{t('firstKeys')}</li>
      </ul>
      <button type="button" class="quiet" onClick={close}>
        {t('firstDone')}
      </button>
    </section>
  );
}
