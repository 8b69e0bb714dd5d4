/**
 * Writes text, and where there is one its table, to the clipboard. Only for extension pages: on an `http:` page
 * there is no clipboard to write to. False where the browser refuses.
 */
export async function writeClipboard({ text, html }: { text: string; html?: string }): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else {
      const kinds = { 'text/plain': text, 'text/html': html };
      const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }
    return true;
  } catch {
    return false;
  }
}

/** Puts a PNG on the clipboard; false where the browser refuses. */
export async function writePicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
