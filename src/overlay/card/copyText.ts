import { call, listen } from '../../page/live/native';

/**
 * The clipboard of pages that are not served over https: they have no `navigator.clipboard`.
 * Our listener stands on the window, before those of the page, which would add their notice of origin.
 */
function copyByEvent(document: Document, text: string): boolean {
  let isDone = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  const end = listen(window, 'copy', put);
  try {
    call(document, 'execCommand', 'copy');
  } finally {
    end();
  }
  return isDone;
}

/** Puts a text on the clipboard; false where the browser does not let us. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not there, or not allowed by the page's policy: the event needs neither.
    return copyByEvent(document, text);
  }
}
