import { createHash } from 'node:crypto';
import { decode } from '../../page/saved/decode';
import { mhtml } from '../../page/saved/mhtml';
import { savedFrom } from '../../page/saved/savedFrom';
import { type Input, type SourceKind, unread } from './input';
import { isMarkup } from './isReadable';
import { otherFormat } from './otherFormat';

/** The headers a page saved as one file begins with, whatever its name. */
const archiveHead = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\//i;
const HEAD = 4096;

/** What a file holds; names are kept where the content does not tell. */
function kindOf(text: string, named: SourceKind): SourceKind {
  const head = text.slice(0, HEAD);
  if (archiveHead.test(head)) return 'mhtml';
  return named === 'html' || isMarkup(head) ? 'html' : named;
}

/** A saved page from its bytes; `frames` are the pages saved beside it. */
export function readBytes(
  path: string,
  bytes: Uint8Array,
  named: SourceKind,
  frames: () => readonly Uint8Array[] = () => [],
): Input {
  const said = { file: path, sha256: createHash('sha256').update(bytes).digest('hex') };
  const other = otherFormat(bytes);
  if (other) {
    return unread({ kind: named, ...said }, 'unsupported', {
      zh: `文件的内容是${other.zh}，不是网页，没有读取；请另存年报所在的网页后核验。`,
      en: `The file is ${other.en}, not a page, and was not read; please save the page that bears the report.`,
    });
  }
  const text = decode(bytes);
  const kind = kindOf(text, named);
  const source = { kind, ...said };
  if (text.trim() === '') {
    return unread(source, 'empty', { zh: '文件里没有文字。', en: 'There is no text in the file.' });
  }
  if (kind === 'text') return { source, texts: [text] };
  if (kind === 'html') return { source: { ...source, url: savedFrom(text) }, texts: [text, ...frames().map(decode)] };
  const archive = mhtml(bytes);
  const [page, ...parts] = archive.pages.map(decode);
  if (page !== undefined) {
    return { source: { ...source, url: archive.url ?? savedFrom(page) }, texts: [page, ...parts] };
  }
  return unread(source, 'unreadable', {
    zh: '这个 MHTML 文件里没有找到网页正文。',
    en: 'No page was found inside this MHTML file.',
  });
}
