/** The address of a page or file that a link leads to, without its fragment; null for what leads to none. */
export function addressFrom(url: string, base: string): string | null {
  if (/^\s*(?:#|javascript:|mailto:|tel:)/i.test(url)) return null;
  try {
    const { protocol, href, hash } = new URL(url, base);
    if (protocol !== 'http:' && protocol !== 'https:') return null;
    return hash === '' ? href : href.slice(0, -hash.length);
  } catch {
    return null;
  }
}
