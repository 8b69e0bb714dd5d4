import type { Notice } from './protocol';

/** Tells the background worker that this frame shows a report. Raw `chrome`: the detector runs on every page and stays small. */
export function tellFound(): void {
  // The top page's checker can read this frame where every frame on the way up is of one site.
  let at: Window = self;
  const runtime = chrome.runtime;
  // A frame in a page of another site is told of no element around it.
  while (at.frameElement) at = at.parent;
  // After an update of the extension nobody listens to the old script any more, and it has no runtime to ask; a worker
  // that is just ending has nobody who listens either, and soon after it has.
  runtime?.id &&
    runtime
      .sendMessage({ type: 'found', isSameOrigin: at === top } satisfies Notice)
      .catch(() => setTimeout(tellFound, 1e3));
}
