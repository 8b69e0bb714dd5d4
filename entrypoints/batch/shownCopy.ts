import { gunzipSync } from 'fflate/browser';
import type { PageCopy } from '../../src/batch/batch';
import { decode } from '../../src/page/saved/decode';
import { inertPage } from '../../src/platform/batch/inertPage';
import { saveBlob } from '../../src/platform/saveFile';

/** Files that the browser does not draw as pages. */
const OTHER = /\.(?:docx?|pdf|ofd|xlsx?|mhtml|mht)$/i;

/** A kept page as it may stand in a frame of its own: its text and its tables. */
export function shownCopy({ name, packed }: PageCopy): string | null {
  if (OTHER.test(name)) return null;
  return inertPage(decode(gunzipSync(packed)));
}

/** Offers it as it was sent, byte for byte. */
export function saveCopy({ name, key, packed }: PageCopy): void {
  const file = name || `${key.slice(-12)}.html`;
  saveBlob(file, new Blob([new Uint8Array(gunzipSync(packed))]));
}
