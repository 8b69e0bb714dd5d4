import { decode } from './decode';

const page = /^\s*data:(?:text\/html|application\/xhtml\+xml)((?:;[^;,]{0,80}){0,4}),/i;

function bytesOf(text: string, isBase64: boolean): Uint8Array {
  if (isBase64) return Uint8Array.from(atob(text.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0));
  const plain = text.replace(/%(?![\da-f]{2})/gi, '%25');
  const binary = plain.replace(/[^\0-\x7f]+/g, encodeURIComponent);
  const letters = binary.replace(/%([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** The page that savers write into a frame's own address (`data:text/html,…`); null where it holds none. */
export function dataPage(address: string): string | null {
  const [head, parameters = ''] = page.exec(address) ?? [];
  if (head === undefined) return null;
  const text = address.slice(head.length);
  const isBase64 = /;\s*base64\s*$/i.test(parameters);
  try {
    return decode(bytesOf(isBase64 ? decodeURIComponent(text) : text, isBase64));
  } catch {
    return null;
  }
}
