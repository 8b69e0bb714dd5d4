import type { JSX } from 'preact';
import type { Unit } from '../../../batch/batch';
import type { BatchHost } from '../batchHost';
import { readVersion } from '../model/readVersion';
import { useAsked } from '../model/useAsked';

/** The paragraph on who has published: never that anybody has not. */
export function Publication({ host, units }: { host: BatchHost; units: readonly Unit[] }): JSX.Element {
  const { t, office } = host;
  const { value: text, isBusy } = useAsked(() => office.publicationOf(units), readVersion(units));
  return (
    <section>
      <h2>{t('batchOutPublication')}</h2>
      <p data-publication>{text ?? t(isBusy ? 'batchOutLoading' : 'batchOutUndone')}</p>
      {text !== null && (
        <button type="button" class="quiet" onClick={() => void host.write({ text })}>
          {t('batchOutPublicationCopy')}
        </button>
      )}
    </section>
  );
}
