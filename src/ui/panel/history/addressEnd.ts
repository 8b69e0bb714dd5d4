import { bareAddress } from '../../../result/beside/bareAddress';
import type { KeptReport } from '../../../result/kept/keptReport';

type Kept = Pick<KeptReport, 'year' | 'url'>;

const partsOf = (url: string): string[] => bareAddress(url).replace(/\?$/, '').split('/');

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What tells a kept report from others of its year that stand elsewhere: its site, or as much of the end of its address
 * as no other has. Nothing where all of them are of one page: those differ by their time.
 */
export function addressEnd({ year, url }: Kept, reports: readonly Kept[]): string {
  if (url === null) return '';
  const own = partsOf(url);
  const others = reports.flatMap((each) => (each.year === year && each.url !== null ? [partsOf(each.url)] : []));
  const elsewhere = others.filter((other) => other.join('/') !== own.join('/'));
  const sites = new Set(elsewhere.map(([site]) => site));
  if (elsewhere.length === 0) return '';
  if (own[0] && !sites.has(own[0])) return own[0];
  const endOf = (parts: readonly string[], length: number): string => parts.slice(-length).join('/');
  for (let length = 1; length < own.length; length += 1) {
    const end = endOf(own, length);
    if (end !== '' && elsewhere.every((other) => endOf(other, length) !== end)) return readable(`…/${end}`);
  }
  return readable(own.join('/'));
}
