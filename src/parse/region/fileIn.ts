import type { MediaBlock } from '../../page/tree/blocks';
import { folded, textOf } from '../../page/tree/textOf';

/** A file that a page links or shows in a viewer. */
export interface File {
  /** As the page names it, with its kind: 2023年报告.pdf, 点击下载（DOCX）. */
  readonly name: string;
  readonly url: string;
}

const KINDS = 'pdf|docx?|wps|ofd|ceb|xlsx?|et|pptx?|rar|zip|7z';
const named = new RegExp(`\\.(${KINDS})$`, 'i');
/** At the end of an address, or of what a viewer is given to show: `viewer.html?file=a.pdf`. */
const addressed = new RegExp(`[^/=?&]{1,200}\\.(${KINDS})(?=$|[?#&])`, 'i');
/** Addresses that hand out files without saying their kind, which then the link's text says. */
const handsOut = /down|attach|upload|file|annex/i;

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The file that a link leads to or a frame shows, named; null for every other link, frame or picture. */
export function fileIn(block: MediaBlock): File | null {
  if (block.kind === 'image') return null;
  const address = decoded(block.address);
  const text = block.kind === 'link' ? folded(textOf(block.node, 200)) : '';
  const [own = '', ending] = addressed.exec(address) ?? [];
  const kind = ending ?? (handsOut.test(address) ? named.exec(text)?.[1] : undefined);
  if (!kind) return null;
  const name = text || block.text || own;
  return { name: named.test(name) ? name : `${name}（${kind.toUpperCase()}）`, url: block.address };
}
