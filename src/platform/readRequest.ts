import { $ZodStringFormat } from 'zod/v4/core';

/** What is asked of the checker by the popup and by shortcuts, each answered with the page state: one line of text. */
export type Request =
  | 'read'
  | 'recheck'
  | 'next'
  | 'previous'
  | 'showMarks'
  | 'hideMarks'
  | 'toggleMarks'
  /** To an item, by its id. */
  | `go ${string}`
  /** From the background worker: the detector in another site's frame has found the report there, by its address. */
  | `foreignFrame ${string}`;

const pattern = /^(?:read|recheck|next|previous|(?:show|hide|toggle)Marks|(?:go|foreignFrame) \S.*)$/;

// zod's core alone, asked through its Standard Schema face, and a line of text: an object's schema would cost the
// checker, and so every page, three times as much.
const line = new $ZodStringFormat({ type: 'string', check: 'string_format', format: 'regex', pattern });

/** A message as a request; null for anything else. */
export function readRequest(message: unknown): Request | null {
  const read = line['~standard'].validate(message);
  // The pattern holds the lines that the type lists.
  return 'value' in read ? (read.value as Request) : null;
}
