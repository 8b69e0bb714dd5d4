import { type AnyNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { type Grid, gridOf } from './grid';
import { folded, isBreaking, isSilent } from './textOf';
import { walk } from './walk';

/** A line or paragraph of the page, with the smallest node that holds it and nothing else. */
export interface TextBlock {
  readonly kind: 'text';
  node: Element | Text;
  readonly container: Element;
  readonly text: string;
}
/** A table that holds data of the form; every other table is layout, and its text flows on. */
export interface TableBlock {
  readonly kind: 'table';
  readonly node: Element;
  readonly grid: Grid;
}
/** Something that may hold what the page does not say in text. */
export interface MediaBlock {
  readonly kind: 'image' | 'frame' | 'link';
  readonly node: Element;
  readonly address: string;
  readonly text: string;
}
export type Block = TextBlock | TableBlock | MediaBlock;

interface Pending {
  text: string;
  first: Text | null;
  container: Element | null;
}

const nothing: Readonly<Pending> = { text: '', first: null, container: null };

const isPictureFile = /^image\//i;

function imageBlock(node: Element): MediaBlock | null {
  const { src, srcset, 'data-src': later, 'data-original': original, alt = '', title = '' } = node.attribs;
  const address = src || later || original || srcset;
  return address ? { kind: 'image', node, address, text: alt || title } : null;
}

function mediaBlock(node: Element): MediaBlock | null {
  const { src = '', href = '', data = '', title = '', type = '' } = node.attribs;
  switch (node.name) {
    case 'img':
      return imageBlock(node);
    case 'canvas':
      return { kind: 'image', node, address: src, text: title };
    case 'object':
      // A drawing or a plug-in's window, unless it names the file it shows.
      return { kind: data && !isPictureFile.test(type) ? 'frame' : 'image', node, address: data, text: title };
    case 'iframe':
    case 'frame':
    case 'embed':
      // What a frame holds in itself was entered, where it could be.
      return src || ('srcdoc' in node.attribs && node.children.length === 0)
        ? { kind: 'frame', node, address: src, text: title }
        : null;
    default:
      return node.name === 'a' && href ? { kind: 'link', node, address: href, text: title } : null;
  }
}

/** The inline element around a text, or the text itself where its container says more than this. */
function tighten(blocks: readonly Block[], firsts: Map<TextBlock, Text>): void {
  const count = new Map<Element, number>();
  for (const block of blocks) {
    if (block.kind === 'text') count.set(block.container, (count.get(block.container) ?? 0) + 1);
  }
  for (const [block, first] of firsts) {
    if (count.get(block.container) === 1) continue;
    const parent = first.parent;
    block.node = parent && isTag(parent) && parent !== block.container ? parent : first;
  }
}

/** A page as a line of blocks in reading order; `isForm` tells the tables that hold data from layout. */
export function blocksOf(tree: Document, isForm: (grid: Grid) => boolean): Block[] {
  const blocks: Block[] = [];
  const firsts = new Map<TextBlock, Text>();
  const pending: Pending = { ...nothing };
  const containers: Element[] = [];

  function flush(): void {
    const text = folded(pending.text);
    if (text && pending.first && pending.container) {
      const block: TextBlock = { kind: 'text', node: pending.container, container: pending.container, text };
      blocks.push(block);
      firsts.set(block, pending.first);
    }
    Object.assign(pending, nothing);
  }

  function enterElement(node: Element): 'skip' | undefined {
    const media = mediaBlock(node);
    if (media) blocks.push(media);
    if (isSilent(node)) return 'skip';
    if (node.name === 'table') {
      const grid = gridOf(node);
      if (isForm(grid)) {
        flush();
        blocks.push({ kind: 'table', node, grid });
        return 'skip';
      }
    }
    if (!isBreaking(node)) return undefined;
    flush();
    containers.push(node);
    return undefined;
  }

  function enter(node: AnyNode): 'skip' | undefined {
    if (!isText(node)) return isTag(node) ? enterElement(node) : undefined;
    pending.text += node.data;
    if (!pending.first && node.data.trim()) {
      pending.first = node;
      pending.container = containers.at(-1) ?? null;
    }
    return undefined;
  }

  walk(tree, enter, (node) => {
    if (containers.at(-1) !== node) return;
    flush();
    containers.pop();
  });
  flush();
  tighten(blocks, firsts);
  return blocks;
}
