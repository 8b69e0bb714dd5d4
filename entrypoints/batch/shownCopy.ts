import { gunzipSync } from 'fflate/browser';
import type { PageCopy } from '../../src/batch/batch';
import { decode } from '../../src/page/saved/decode';
import { saveBlob } from '../../src/platform/saveFile';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">`;
/** What would run, load, or lead elsewhere. */
const ACTIVE = 'script, link, meta, base, iframe, frame, object, embed, form > input[type="image"]';
/** Files that the browser does not draw as pages. */
const OTHER = /\.(?:docx?|pdf|ofd|xlsx?|mhtml|mht)$/i;

/** A kept page as it may stand in a frame of its own: its text and its tables. */
export function shownCopy({ name, packed }: PageCopy): string | null {
  if (OTHER.test(name)) return null;
  const page = new DOMParser().parseFromString(decode(gunzipSync(packed)), 'text/html');
  for (const each of page.querySelectorAll(ACTIVE)) each.remove();
  for (const link of page.querySelectorAll('[href], [action], [formaction]')) {
    for (const attribute of ['href', 'action', 'formaction']) link.removeAttribute(attribute);
  }
  return `<!doctype html>${POLICY}${page.documentElement.outerHTML}`;
}

/** Offers it as it was sent, byte for byte. */
export function saveCopy({ name, key, packed }: PageCopy): void {
  const file = name || `${key.slice(-12)}.html`;
  saveBlob(file, new Blob([new Uint8Array(gunzipSync(packed))]));
}
