import type { Bilingual } from '../finding/rule';
import type { NoteKind, Refusal } from '../report/documents';

const refusals: Record<Refusal, Bilingual> = {
  empty: { zh: '文件是空的。', en: 'The file is empty.' },
  tooLarge: { zh: '文件超过 50 MB，没有读取。', en: 'The file is larger than 50 MB and was not read.' },
  tooManyPages: {
    zh: '文件页数太多，不像一份年报，没有读取。',
    en: 'The file has far more pages than an annual report and was not read.',
  },
  bomb: {
    zh: '文件解压后过大，没有读取。',
    en: 'The file grows too large when unpacked and was not read.',
  },
  encrypted: {
    zh: '文件设有密码或已加密，没有读取；请解除密码后再核验。',
    en: 'The file is locked by a password or encrypted and was not read; please remove the password first.',
  },
  damaged: {
    zh: '文件已损坏或不完整，没有读取；请重新下载或另存后再核验。',
    en: 'The file is damaged or incomplete and was not read; please download or save it again.',
  },
  legacy: {
    zh: '旧格式的 Office、WPS 或 RTF 文件（.doc、.wps、.xls、.rtf）不能直接读取；请打开文件，全选、复制后粘贴到“检查文稿与附件”页，或另存为 .docx、.xlsx 再核验。',
    en: 'An old Office, WPS or RTF file (.doc, .wps, .xls, .rtf) is not read; open it, select all and copy, then paste it into the page for drafts, or save it as .docx or .xlsx.',
  },
  archive: {
    zh: '这是压缩文件，没有读取；请解压后选择其中的年报。',
    en: 'This is an archive and was not read; please unpack it and choose the report in it.',
  },
  picture: {
    zh: '这是图片，本工具不识别图片中的文字和数字，未作核验。',
    en: 'This is a picture; words and numbers in pictures are not read, and it was not checked.',
  },
  picturesOnly: {
    zh: '文件的每一页都是图片（扫描件），没有可读取的文字，未作核验。',
    en: 'Every page of the file is a picture (a scan) without text; it was not checked.',
  },
  noUnicode: {
    zh: '文件所用字体没有文字编码，读出的字不可靠，没有读取；请改用 Word 文稿或网页核验。',
    en: 'The fonts of the file do not say which characters they draw, so it was not read; use the Word file or the page.',
  },
  noText: { zh: '文件里没有文字。', en: 'There is no text in the file.' },
  oldBrowser: {
    zh: '读取 PDF 需要 Chromium 118 或更新的浏览器；请更新浏览器，或改用 Word 文稿核验。',
    en: 'Reading a PDF needs Chromium 118 or newer; update the browser or use the Word file.',
  },
  unsupported: {
    zh: '不支持这种文件，没有读取；请改用 .docx .pdf .ofd .xlsx .html .mhtml .txt。',
    en: 'Files of this kind are not read; use .docx, .pdf, .ofd, .xlsx, .html, .mhtml or .txt.',
  },
};

/** The refusal that a kept record names; null for what is none. */
export const refusalOf = (code: string): Refusal | null => (Object.hasOwn(refusals, code) ? (code as Refusal) : null);

/** Why a file was not read. */
export const refusalText = (refused: Refusal): Bilingual => refusals[refused];

interface Noted {
  readonly kind: NoteKind;
  readonly count: number;
  readonly pages: readonly number[];
}

/** Pages in few words: 2–4、7. */
function pageList(pages: readonly number[], between: string): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === page) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(between);
}

const notes: Record<NoteKind, (note: Noted) => Bilingual> = {
  deletions: ({ count }) => ({
    zh: `文稿有 ${count} 处修订为删除的内容，按已删除处理，没有读取。`,
    en: `The document has ${count} tracked deletions; they were taken as made and not read.`,
  }),
  insertions: ({ count }) => ({
    zh: `文稿有 ${count} 处修订为插入的内容，按已插入读取。`,
    en: `The document has ${count} tracked insertions; they were read as made.`,
  }),
  hiddenText: ({ count }) => ({
    zh: `文稿有 ${count} 处隐藏文字，打印时不显示，没有读取。`,
    en: `The document has ${count} pieces of hidden text; they are not printed and were not read.`,
  }),
  textBoxes: ({ count }) => ({
    zh: `文稿有 ${count} 处文本框，其中的文字接在所在段落之后读取。`,
    en: `The document has ${count} text boxes; their text was read behind the paragraph they stand at.`,
  }),
  footnotes: ({ count }) => ({
    zh: `文稿有 ${count} 处脚注或尾注，读在文末。`,
    en: `The document has ${count} footnotes or endnotes; they were read at its end.`,
  }),
  comments: ({ count }) => ({
    zh: `文稿有 ${count} 处批注，没有读取。`,
    en: `The document has ${count} comments; they were not read.`,
  }),
  embedded: ({ count }) => ({
    zh: `文稿嵌有 ${count} 个其他文档，没有读取。`,
    en: `The document embeds ${count} other documents; they were not read.`,
  }),
  picturePages: ({ pages }) => ({
    zh: `第 ${pageList(pages, '、')} 页是图片，没有读取。`,
    en: `Page ${pageList(pages, ', ')} is a picture and was not read.`,
  }),
  noUnicodePages: ({ pages }) => ({
    zh: `第 ${pageList(pages, '、')} 页有文字所用字体没有文字编码，没有读取。`,
    en: `Page ${pageList(pages, ', ')} has text in fonts that do not say which characters they draw; it was not read.`,
  }),
  hiddenSheets: ({ count }) => ({
    zh: `工作簿有 ${count} 个隐藏的工作表，没有读取。`,
    en: `The workbook has ${count} hidden sheets; they were not read.`,
  }),
};

/** What is to be said of a file beside its findings. */
export const noteText = (note: Noted): Bilingual => notes[note.kind](note);
