import { createHash } from 'node:crypto';
import { formatOf } from '../../page/documents/formatOf';
import { isMarkup, isMultipart } from '../../page/documents/textKinds';
import { decode } from '../../page/saved/decode';
import { mhtml } from '../../page/saved/mhtml';
import { savedFrom } from '../../page/saved/savedFrom';
import { refusalText } from '../../words/documents';
import { type Input, type SourceKind, unread } from './input';

/** What a file holds; names are kept where the content does not tell. */
function kindOf(text: string, named: SourceKind): SourceKind {
  if (isMultipart(text)) return 'mhtml';
  if (named === 'html' || isMarkup(text)) return 'html';
  return named === 'mhtml' ? named : 'text';
}

/** A saved page from its bytes; `frames` are the pages saved beside it. */
export function readBytes(
  path: string,
  bytes: Uint8Array,
  named: SourceKind,
  frames: () => readonly Uint8Array[] = () => [],
): Input {
  const said = { file: path, sha256: createHash('sha256').update(bytes).digest('hex') };
  const format = formatOf(bytes);
  if (format && 'refused' in format)
    return unread({ kind: named, ...said }, format.refused, refusalText(format.refused));
  if (format) return { source: { kind: format.kind, ...said }, bytes };
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
