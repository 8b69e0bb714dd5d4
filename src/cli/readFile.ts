import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Bilingual } from '../finding/rule';
import { decode } from '../page/decode';
import { mhtml } from '../page/mhtml';
import { savedFrom } from '../page/savedFrom';
import { type Input, type SourceKind, unread } from './input';
import { type Listed, READABLE } from './listFiles';

/** Reading stays linear to 10 MB of page; what is several times that is no report page. */
const LIMIT = 32 * 1024 * 1024;

function kindOf(path: string): SourceKind {
  if (/\.txt$/i.test(path)) return 'text';
  return /\.mht(?:ml)?$/i.test(path) ? 'mhtml' : 'html';
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** Why a file is not even opened. */
function refused(path: string, source: Input['source']): Input | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return unread(source, 'notFound', { zh: '没有这个文件。', en: 'There is no such file.' });
  if (!stat.isFile()) return unread(source, 'notAFile', { zh: '这不是普通文件。', en: 'This is not a regular file.' });
  if (!READABLE.test(path)) {
    return unread(source, 'unsupported', {
      zh: '只读 .html .htm .mhtml .txt；PDF、Word 和图片暂不支持，请另存为网页后核验。',
      en: 'Only .html .htm .mhtml .txt are read; a PDF, a Word file or a picture is not, for now.',
    });
  }
  if (stat.size === 0) return unread(source, 'empty', { zh: '文件是空的。', en: 'The file is empty.' });
  if (stat.size > LIMIT) {
    return unread(source, 'tooLarge', {
      zh: `文件有 ${megabytes(stat.size)} MB，超过 ${megabytes(LIMIT)} MB 的上限，没有读取。`,
      en: `The file has ${megabytes(stat.size)} MB, above the limit of ${megabytes(LIMIT)} MB, and was not read.`,
    });
  }
  return null;
}

function read(path: string, kind: SourceKind): Input {
  const bytes = readFileSync(path);
  const source = { kind, file: path, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (kind === 'text') return { source, texts: [decode(bytes)] };
  if (kind === 'html') {
    const text = decode(bytes);
    return { source: { ...source, url: savedFrom(text) }, texts: [text] };
  }
  const archive = mhtml(bytes);
  const [first, ...frames] = archive.pages.map(decode);
  if (first !== undefined) return { source: { ...source, url: archive.url }, texts: [first, ...frames] };
  return unread(source, 'unreadable', {
    zh: '这个 MHTML 文件里没有找到网页正文。',
    en: 'No page was found inside this MHTML file.',
  });
}

const FOLDERS: Record<NonNullable<Listed['trouble']>, Bilingual> = {
  emptyFolder: {
    zh: '文件夹里没有 .html .htm .mhtml .txt 文件。',
    en: 'The folder holds no .html .htm .mhtml .txt file.',
  },
  closedFolder: { zh: '读不了这个文件夹。', en: 'The folder cannot be read.' },
};

/** One file as it is to be checked; whatever is the matter with it, it is said and never thrown. */
export function readFile({ path, trouble }: Listed): Input {
  const kind = kindOf(path);
  const source = { kind, file: path };
  if (trouble) return unread(source, trouble, FOLDERS[trouble]);
  try {
    return refused(path, source) ?? read(path, kind);
  } catch (reason) {
    const detail = reason instanceof Error ? reason.message : String(reason);
    return unread(source, 'unreadable', {
      zh: `读不了这个文件（${detail}）。`,
      en: `The file cannot be read (${detail}).`,
    });
  }
}
