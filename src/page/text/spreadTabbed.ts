import type { Element } from 'domhandler';
import { appendText, spreadPre, tabbedTable } from './appendText';

const none = new Map();

/**
 * Reads the text in a `pre` of a live page where tabs part its cells. All other ways of printing a table as text are left
 * to the readers of files, which no page has to load: what they would read is here a table that was not recognised.
 */
export function spreadTabbed(pre: Element): void {
  spreadPre(pre, (body, text) => {
    const lines = text.split('\n');
    appendText(body, { lines, tables: none }, tabbedTable);
  });
}
