import { type CheerioAPI, load } from 'cheerio';
import { Document, type Element } from 'domhandler';
import { spreadText } from '../text/fromText';
import { append } from '../tree/append';
import { dataPage } from './dataPage';
import { showShadowRoots } from './shadowRoots';
import { expectMarkup, treeBuilder } from './treeBuilder';

/** Frames that hold their page in an attribute nest no deeper on real pages. */
const DEEPEST = 3;

const FRAMES = 'iframe[srcdoc],iframe[src],frame[src],embed[src],object[data]';

/** What a frame holds in itself: `srcdoc`, or a page in its address, which is then no address any more. */
function heldIn({ name, attribs }: Element): string | null {
  if (name === 'iframe' && attribs.srcdoc !== undefined) return attribs.srcdoc;
  const address = name === 'object' ? 'data' : 'src';
  const held = dataPage(attribs[address] ?? '');
  if (held !== null) delete attribs[address];
  return held;
}

function parsed(html: string): CheerioAPI {
  expectMarkup(html.length);
  return load(html, { treeAdapter: treeBuilder });
}

const treeOf = ($: CheerioAPI): Document => $.root().get(0) ?? new Document([]);

/** Puts the pages that frames hold in themselves into the frames. */
function fillFrames($: CheerioAPI, depth: number): void {
  for (const frame of $<Element, string>(FRAMES)) {
    const held = heldIn(frame);
    if (held === null) continue;
    const inner = parsed(held);
    if (depth > 1) fillFrames(inner, depth - 1);
    frame.children = [];
    for (const child of treeOf(inner).children) append(frame, child);
  }
}

/** The script that a common system prints its row of pages with. */
const pagesPrinted = /createPageHTML\(\s*['"]?([2-9]|[1-9]\d)['"]?\s*,\s*['"]?(\d{1,2})/;

/** Puts in place what such scripts would print, which have not run in a source. */
function printPages($: CheerioAPI): void {
  for (const script of $('script')) {
    const [, count, at] = pagesPrinted.exec($(script).text()) ?? [];
    if (count !== undefined) $(script).after(`<div>第${Number(at) + 1}页/共${count}页</div>`);
  }
}

/**
 * The tree a browser would build from this markup, however broken it is, the pages that frames hold in themselves
 * included. Throws where it is too large (`isTooLarge`).
 */
export function fromHtml(html: string): Document {
  const $ = parsed(html);
  const tree = treeOf($);
  // Each question is a walk through the whole page, and few pages hold any of these.
  if (/srcdoc|data:/i.test(html)) fillFrames($, DEEPEST);
  if (/shadowroot|shadowmode/i.test(html)) showShadowRoots(tree);
  if (/<pre/i.test(html)) for (const pre of $('pre')) spreadText(pre);
  if (html.includes('createPageHTML')) printPages($);
  return tree;
}
