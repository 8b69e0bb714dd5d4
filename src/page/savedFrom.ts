/** The address a browser notes in a page it saves: `<!-- saved from url=(0043)http://… -->`. */
const note = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;

/** Where a saved page comes from, as its saver noted; null where nobody did. */
export function savedFrom(html: string): string | null {
  const address = note.exec(html.slice(0, 4096))?.[1];
  return address && /^https?:/.test(address) ? address : null;
}
