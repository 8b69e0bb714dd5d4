import { browser } from 'wxt/browser';

const NAMED = 'attachment';

/** Opens the page for drafts over one attached file. */
export async function openDraft(url: string): Promise<void> {
  await browser.tabs.create({ url: `/draft.html?${new URLSearchParams({ [NAMED]: url })}` });
}

/** The file the page was opened for, once: loaded again, or brought back with a session, it asks for nothing. */
export function takeAttachment(): string | null {
  const url = new URLSearchParams(location.search).get(NAMED);
  if (url !== null) history.replaceState(null, '', location.pathname);
  return url;
}
