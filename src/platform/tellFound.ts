function isSameOriginAsTop(): boolean {
  try {
    return Boolean(window.top?.document);
  } catch {
    return false;
  }
}

/** Tells the background worker that this frame shows a report. Raw `chrome`: the detector runs on every page and stays small. */
export function tellFound(): void {
  chrome.runtime
    .sendMessage({ type: 'found', isTop: window === window.top, isSameOrigin: isSameOriginAsTop() })
    // After an update of the extension nobody listens to the old script any more.
    .catch(() => undefined);
}
