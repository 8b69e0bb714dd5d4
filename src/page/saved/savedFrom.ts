import { load } from 'cheerio';
import { isComment } from 'domhandler';

/** How savers note in a comment where they took a page from: Chromium, 360 and Internet Explorer; SingleFile; monolith. */
const notes = [
  /^\s*saved from url=\(\d+\)(\S+)/i,
  /^\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
  /^\s*Saved from (\S+) at \S+ using monolith\b/i,
];
/** Save Page WE writes a meta tag instead. */
const NOTED = 'meta[name="savepage-url" i]';
/** Savers write before the page or at the beginning of its head, where styles may come first. */
const REACH = 16 * 1024;
/** What Internet Explorer notes where it only means “from the internet”. */
const NOWHERE = /^https?:\/\/internet\.e-mail\/?$/i;

const isAddress = (text: string): boolean => /^https?:\/\/[^/?#]/i.test(text) && !NOWHERE.test(text);

/**
 * Where a saved page comes from, as its saver noted; null where nobody did. A page saved, opened from the disk and
 * saved again has two notes: the first with an address counts. What a page says of itself (`canonical`, `base`) may
 * be another page's and does not count.
 */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, REACH);
  // Few pages have a note, and the head is parsed once more to look for it.
  if (!/saved (?:from|with)|savepage-url/i.test(head)) return null;
  const $ = load(head);
  const found = [...$.root().find('*').addBack().contents()].map((node) => {
    if (isComment(node)) return notes.map((note) => note.exec(node.data)?.[1]).find(Boolean) ?? '';
    return $(node).is(NOTED) ? ($(node).attr('content') ?? '') : '';
  });
  // Two hyphens would end a comment: Chromium writes the second as %2D.
  return found.find(isAddress)?.replace(/-%2D/g, '--') ?? null;
}
