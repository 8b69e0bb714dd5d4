import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import type { BatchHost } from '../batchHost';
import { readVersion } from '../model/readVersion';

/** The paragraph on who has published: never that anybody has not. */
export function Publication({ host, units }: { host: BatchHost; units: readonly Unit[] }): JSX.Element {
  const { t, office } = host;
  const [text, setText] = useState('');
  const version = readVersion(units);
  useEffect(() => {
    let isShown = true;
    void office.publicationOf(units).then((said) => isShown && setText(said ?? ''));
    return () => {
      isShown = false;
    };
  }, [version]);
  return (
    <section>
      <h2>{t('batchOutPublication')}</h2>
      <p data-publication>{text}</p>
      <button type="button" class="quiet" onClick={() => void host.write({ text })}>
        {t('batchOutPublicationCopy')}
      </button>
    </section>
  );
}
