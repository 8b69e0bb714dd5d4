import type { RequestMade } from '../../batch/batch';
import { safe } from '../exportName';
import { csvLine } from './csvLine';

/** The log of every request that was made for a batch. */
export function requestsFile(batch: string, requests: readonly RequestMade[]): { name: string; text: string } {
  const lines = [
    csvLine(['time', 'url', 'status', 'bytes']),
    ...requests.map(({ at, url, status, bytes }) => csvLine([at, url, status, bytes])),
  ];
  return { name: `请求记录_${safe(batch)}.csv`, text: `\ufeff${lines.join('')}` };
}
