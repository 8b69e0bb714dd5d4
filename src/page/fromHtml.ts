import type { Document } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** The tree a browser would build from this markup, however broken it is. */
export function fromHtml(html: string): Document {
  return parse(html, { treeAdapter: adapter });
}
