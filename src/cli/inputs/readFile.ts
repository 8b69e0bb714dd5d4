import { readFileSync, statSync } from 'node:fs';
import type { Bilingual } from '../../finding/rule';
import { kindNamed } from '../../page/documents/formatOf';
import { MOST_BYTES } from '../../page/documents/readDocument';
import { refusalText } from '../../words/documents';
import { type Input, type SourceKind, unread } from './input';
import { isReadable } from './isReadable';
import { type Listed, listFiles, partsFolder } from './listFiles';
import { readBytes } from './readBytes';

/** Reading stays linear to 10 MB of page; what is several times that is no report page. */
const LIMIT = 32 * 1024 * 1024;
const MOST_FRAMES = 20;

/** What is no text holds pictures and fonts beside its words. */
const isPrinted = (kind: SourceKind): boolean => /^(?:docx|pdf|ofd|xlsx)$/.test(kind);

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** What a file's name says of it. */
export const namedSource = (path: string): { readonly kind: SourceKind; readonly file: string } => ({
  kind: kindNamed(path),
  file: path,
});

/** What stands in a name for bytes that are no UTF-8: nothing is found by it. */
const UNKNOWN = '\ufffd';
const ODD_NAME: Bilingual = {
  zh: '文件名不是 UTF-8 编码，没有读取；请改名后核验。',
  en: 'The file’s name is not UTF-8, so it was not read; please rename it.',
};

/** Why a file is not even opened. */
function refused(path: string, source: Input['source']): Input | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat && path.includes(UNKNOWN)) return unread(source, 'unreadable', ODD_NAME);
  if (!stat) return unread(source, 'notFound', { zh: '没有这个文件。', en: 'There is no such file.' });
  if (!stat.isFile()) return unread(source, 'notAFile', { zh: '这不是普通文件。', en: 'This is not a regular file.' });
  if (stat.size === 0) return unread(source, 'empty', { zh: '文件是空的。', en: 'The file is empty.' });
  if (!isReadable(path)) {
    return unread(source, 'unsupported', {
      zh: '只读 .html .htm .mhtml .txt .docx .pdf .ofd .xlsx；图片和旧格式（.doc、.wps）不读，请另存后核验。',
      en: 'Only .html .htm .mhtml .txt .docx .pdf .ofd .xlsx are read; pictures and old formats (.doc, .wps) are not.',
    });
  }
  if (isPrinted(source.kind)) {
    return stat.size > MOST_BYTES ? unread(source, 'tooLarge', refusalText('tooLarge')) : null;
  }
  if (stat.size > LIMIT) {
    return unread(source, 'tooLarge', {
      zh: `文件有 ${megabytes(stat.size)} MB，超过 ${megabytes(LIMIT)} MB 的上限，没有读取。`,
      en: `The file has ${megabytes(stat.size)} MB, above the limit of ${megabytes(LIMIT)} MB, and was not read.`,
    });
  }
  return null;
}

/** The frames of a page that was saved with a folder of its parts; the names are those browsers give it. */
function framesBeside(path: string): Uint8Array[] {
  const folder = partsFolder(path);
  if (folder === null) return [];
  return listFiles(folder)
    .filter(({ path: part, trouble }) => !trouble && /\.html?$/i.test(part))
    .filter(({ path: part }) => statSync(part, { throwIfNoEntry: false })?.isFile())
    .slice(0, MOST_FRAMES)
    .map(({ path: part }) => readFileSync(part));
}

const FOLDERS: Record<NonNullable<Listed['trouble']>, Bilingual> = {
  emptyFolder: {
    zh: '文件夹里没有 .html .htm .mhtml .txt .docx .pdf .ofd .xlsx 文件。',
    en: 'The folder holds no .html .htm .mhtml .txt .docx .pdf .ofd .xlsx file.',
  },
  closedFolder: { zh: '读不了这个文件夹。', en: 'The folder cannot be read.' },
};

/** One file as it is to be checked; whatever is the matter with it, it is said and never thrown. */
export function readFile({ path, trouble }: Listed): Input {
  const source = namedSource(path);
  if (trouble) return unread(source, trouble, FOLDERS[trouble]);
  try {
    return refused(path, source) ?? readBytes(path, readFileSync(path), source.kind, () => framesBeside(path));
  } catch (reason) {
    const detail = reason instanceof Error ? reason.message : String(reason);
    return unread(source, 'unreadable', {
      zh: `读不了这个文件（${detail}）。`,
      en: `The file cannot be read (${detail}).`,
    });
  }
}
