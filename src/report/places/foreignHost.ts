/**
 * The host of a web address outside gov.cn, as a URL parser spells it; null under gov.cn, and where there is no host
 * to speak of: no address, a file. Reports are copied to unrelated sites, and real ones stand on bare IPs.
 */
export function foreignHost(address: string | null): string | null {
  const { protocol, hostname, host } = parsed(address) ?? { protocol: '', hostname: '', host: '' };
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return /(?:^|\.)gov\.cn\.?$/.test(hostname) ? null : host;
}

function parsed(address: string | null): URL | null {
  try {
    return address === null ? null : new URL(address);
  } catch {
    return null;
  }
}
