const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">`;
/** What would run, load, or lead elsewhere. */
const ACTIVE = 'script, link, meta, base, iframe, frame, object, embed, form > input[type="image"]';
const LEADING = ['href', 'action', 'formaction'];

/** A page as it may stand in a sandboxed frame: its text and its tables, without what runs, loads or leads anywhere. */
export function inertPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const each of page.querySelectorAll(ACTIVE)) each.remove();
  for (const link of page.querySelectorAll(LEADING.map((name) => `[${name}]`).join()))
    for (const name of LEADING) link.removeAttribute(name);
  return `<!doctype html>${POLICY}${page.documentElement.outerHTML}`;
}
