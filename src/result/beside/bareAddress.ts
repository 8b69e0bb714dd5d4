/** What is added to an address on the way to a page, and asks for no other page. */
const tracking = /^(?:utm_\w+|from|source|spm|share\w*|scene|timestamp|isappinstalled|clicktime|enterid|_?t|v)$/i;

/** An address without what changes while its page does not: scheme, fragment, tracking, the name of a folder's page. */
export function bareAddress(url: string): string {
  const [, rest = url] = /^[a-z]+:\/\/([^#]*)/i.exec(url) ?? [];
  const [place = '', query = ''] = rest.split('?', 2);
  const [host = '', ...path] = place.split('/');
  const asked = query.split('&').filter((part) => part !== '' && !tracking.test(part.split('=')[0] ?? ''));
  const named = path
    .join('/')
    .replace(/(?:index|default)\.\w{3,5}$/i, '')
    .replace(/\/$/, '');
  return `${host.toLowerCase().replace(/:(?:80|443)$/, '')}/${named}?${asked.sort().join('&')}`;
}
