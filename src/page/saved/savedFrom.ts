/** How savers note in a page where they took it from: Chromium, 360 and Internet Explorer; SingleFile; monolith; Save Page WE. */
const notes = [
  /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/gi,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s/gi,
  /<!--\s*Saved from (\S+) at \S+ using monolith\b/gi,
  /<meta\s+name=["']?savepage-url["']?\s+content=["']?([^"'\s>]+)/gi,
];
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
  const found = notes
    .flatMap((note) => [...head.matchAll(note)])
    .sort((a, b) => a.index - b.index)
    .map(([, address = '']) => address);
  // Two hyphens would end a comment: Chromium writes the second as %2D.
  return found.find(isAddress)?.replace(/-%2D/g, '--') ?? null;
}
