import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Batch, RequestMade } from '../../../batch/batch';
import type { Translate } from '../../../words/translator';
import type { BatchHost } from '../batchHost';
import { SpaceRow } from './SpaceRow';
import { useWindow } from './useWindow';

const ROW_HEIGHT = 28;

function Heads({ t }: { t: Translate }): JSX.Element {
  return (
    <tr>
      <th scope="col">{t('batchRequestsAt')}</th>
      <th scope="col">{t('batchRequestsUrl')}</th>
      <th scope="col">{t('batchRequestsStatus')}</th>
      <th scope="col">{t('batchRequestsBytes')}</th>
    </tr>
  );
}

/** Requests in a table of any length: only the rows that are seen are drawn. */
function Log({ host, requests }: { host: BatchHost; requests: readonly RequestMade[] }): JSX.Element {
  const { scroller, first, end } = useWindow(requests.length, ROW_HEIGHT);
  return (
    <div class="units log" ref={scroller}>
      <table aria-rowcount={requests.length + 1}>
        <thead>
          <Heads t={host.t} />
        </thead>
        <tbody>
          <SpaceRow rows={first} height={ROW_HEIGHT} />
          {requests.slice(first, end).map(({ id, at, url, status, bytes }, place) => (
            <tr key={id} aria-rowindex={first + place + 2}>
              <td>{host.timeText(at)}</td>
              <td title={url}>{url}</td>
              <td>{status ?? host.t('batchRequestsNoAnswer')}</td>
              <td>{bytes}</td>
            </tr>
          ))}
          <SpaceRow rows={requests.length - end} height={ROW_HEIGHT} />
        </tbody>
      </table>
    </div>
  );
}

/** Every request that was made for a batch, the last first. */
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
      <Log host={host} requests={[...requests].reverse()} />
    </div>
  );
}
