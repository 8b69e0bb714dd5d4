import type { MediaBlock } from '../page/blocks';

const files = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|rar|zip)(?:$|[?#])/i;

/** True for a link to a file a report may be in. */
export function isFileLink(block: MediaBlock): boolean {
  return block.kind === 'link' && files.test(block.address);
}
