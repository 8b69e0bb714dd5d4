import type { JSX } from 'preact';
import type { Translate } from '../../words/translator';
import { Footer } from '../popup/Footer';

/** In place of the page where an administrator has switched it off. */
export function BatchOff({ t }: { t: Translate }): JSX.Element {
  return (
    <main class="batch">
      <h1>{t('batchTitle')}</h1>
      <p class="notice">{t('batchManaged')}</p>
      <Footer rules={null} t={t} isBatch />
    </main>
  );
}
