type Move = 'next' | 'previous' | `go ${string}`;

/** What is asked of the checker by the popup and by shortcuts, each answered with the page state: one line of text. */
export type Request =
  | 'read'
  | 'recheck'
  | 'showMarks'
  | 'hideMarks'
  | 'toggleMarks'
  /** From the background worker: what is kept there is to be judged by anew. */
  | 'settingsChanged'
  /** To the next item or the one before, or to one by its id. */
  | Move
  /** The same while the page's upper right corner is covered, so wide and so high in the screen's own pixels. */
  | `covered ${number} ${number} ${Move}`
  /** From the background worker: the detector in another site's frame has found the report there, by its address. */
  | `foreignFrame ${string}`;

const pattern =
  /^(?:read|recheck|settingsChanged|(?:show|hide|toggle)Marks|foreignFrame \S.*|(?:covered \d{1,5} \d{1,5} )?(?:next|previous|go \S.*))$/;

/**
 * A message as a request; null for anything else. One line of text, which a pattern reads as strictly as a schema would:
 * the smallest of zod's would cost the checker, and so every page, 6 KB.
 */
export function readRequest(message: unknown): Request | null {
  // The pattern holds the lines that the type lists.
  return typeof message === 'string' && pattern.test(message) ? (message as Request) : null;
}
