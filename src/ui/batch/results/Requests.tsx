import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Batch, RequestMade } from '../../../batch/batch';
import type { BatchHost } from '../batchHost';

/** The last of more are shown; the file holds all. */
const SHOWN = 100;

/** Every request that was made for a batch. */
export function Requests({ host, batch, at }: { host: BatchHost; batch: Batch; at: unknown }): JSX.Element {
  const { t } = host;
  const [requests, setRequests] = useState<readonly RequestMade[]>([]);
  useEffect(() => {
    void host.store.loadRequests(batch.id).then((loaded) => 'value' in loaded && setRequests(loaded.value.found));
  }, [batch.id, at]);
  if (requests.length === 0) return <p class="caveat">{t('batchRequestsNone')}</p>;
  return (
    <div class="requests">
      <p class="buttons">
        <span>{t('batchRequestsCount', requests.length)}</span>
        <button type="button" onClick={() => host.saveRequests(batch, requests)}>
          {t('batchRequestsSave')}
        </button>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('batchRequestsAt')}</th>
            <th scope="col">{t('batchRequestsUrl')}</th>
            <th scope="col">{t('batchRequestsStatus')}</th>
            <th scope="col">{t('batchRequestsBytes')}</th>
          </tr>
        </thead>
        <tbody>
          {requests.slice(-SHOWN).map(({ id, at: time, url, status, bytes }) => (
            <tr key={id}>
              <td>{host.timeText(time)}</td>
              <td>{url}</td>
              <td>{status ?? t('batchRequestsNoAnswer')}</td>
              <td>{bytes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
