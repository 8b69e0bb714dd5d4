import { call, viewOf } from '../../page/live/native';
import { read } from '../../page/live/read';

/** What becomes of a page besides changes of its text. */
export interface PageLife {
  /** It is shown again as it was left, by Back or Forward. */
  readonly shown: () => void;
  /** It may be another page by now: another address, or come to the end of its loading, or be looked at again. */
  readonly moved: () => void;
  /** Some time has passed in which it was shown. */
  readonly passed: () => void;
  /** The extension was updated, disabled or removed: this script belongs to nobody. */
  readonly left: () => void;
  /** Whether the extension is still there. */
  readonly isConnected: () => boolean;
}

const INTERVAL_MS = 1_000;

/** Calls when something becomes of a page. */
export function watchPage(document: Document, { shown, moved, passed, left, isConnected }: PageLife): void {
  const view = viewOf(document) ?? window;
  const ends = new AbortController();
  const on = (target: EventTarget | undefined, type: string, act: (event: Event) => void): void =>
    target &&
    call(
      target,
      'addEventListener',
      type,
      (event) => {
        if (isConnected()) act(event);
        else leave();
      },
      { signal: ends.signal },
    );
  const timer = view.setInterval(() => {
    if (!isConnected()) leave();
    else if (!read(document, 'hidden')) passed();
  }, INTERVAL_MS);
  function leave(): void {
    view.clearInterval(timer);
    ends.abort();
    left();
  }
  on(view, 'pageshow', (event) => {
    if ('persisted' in event && event.persisted) shown();
  });
  for (const type of ['DOMContentLoaded', 'visibilitychange']) on(document, type, moved);
  on(view, 'focus', moved);
  on(view, 'popstate', moved);
  // Chromium has it since 102, Firefox not yet: without it a new address is known when the page changes.
  on('navigation' in view ? (view.navigation as EventTarget) : undefined, 'currententrychange', moved);
}
