import type { Document } from 'domhandler';
import * as z from 'zod/mini';
import { check } from '../../check/check';
import type { CheckOptions } from '../../check/checkOptions';
import { emptyResult } from '../../check/emptyResult';
import type { Bilingual } from '../../finding/rule';
import { readDocument } from '../../page/documents/readDocument';
import { fromHtml } from '../../page/saved/fromHtml';
import { fromMixedText } from '../../page/saved/fromMixedText';
import { scriptPages } from '../../page/saved/scriptPages';
import { isTooLarge } from '../../page/saved/treeBuilder';
import { type Result, resultSchema } from '../../result/resultSchema';
import type { Settings } from '../../settings/settingsSchema';
import { noteText, refusalText } from '../../words/documents';
import { type BinaryFile, type Input, type Page, type Unread, unread } from '../inputs/input';
import { documentHome } from './documentHome';
import { unfinished } from './unfinished';

/** How inputs are checked. */
export interface CheckTerms {
  readonly settings: Settings;
  readonly checkedAt: string;
  readonly before?: NonNullable<CheckOptions['before']> | null;
  /** After so long no further rule is asked; without it all of them are. */
  readonly limitMs?: number;
}

const now = (): number => performance.now();

/** The core's options for a source under the command's terms. */
export function optionsFor(source: Page['source'], { limitMs, ...terms }: CheckTerms): CheckOptions {
  return { source, ...terms, ...(limitMs === undefined ? {} : { time: { limit: limitMs, now } }) };
}

const treeOf = (text: string, { source }: Page): Document =>
  source.kind === 'text' ? fromMixedText(text) : fromHtml(text);

const checkTree = (tree: Document, { source }: Pick<Page, 'source'>, terms: CheckTerms): Result =>
  resultSchema.parse(check(tree, optionsFor(source, terms)).result);

const IN_SCRIPT: Bilingual = {
  zh: '年报的表格在网页脚本的数据里，没有读取；请在浏览器中打开网页，待内容显示后另存再核验。',
  en: 'The tables stand in the data of the page’s script and were not read; open the page and save it once they show.',
};

/** A saved page's frames and the data of its scripts are looked into only where nothing of a report was read in itself. */
function checkPage(page: Page, terms: CheckTerms): Result {
  const [own, ...frames] = page.texts;
  const tree = treeOf(own, page);
  const result = checkTree(tree, page, terms);
  if (result.coverage.read > 0 || page.source.kind === 'text') return result;
  const { pages, isUnread } = scriptPages(tree);
  for (const text of [...frames, ...pages]) {
    const inner = checkTree(treeOf(text, page), page, terms);
    if (inner.verdict !== 'notReport') return inner;
  }
  if (!isUnread || result.verdict !== 'notReport') return result;
  return emptyResult(optionsFor({ ...result.source, kind: page.source.kind }, terms), {
    code: 'script',
    message: IN_SCRIPT,
  });
}

const TOO_LARGE: Bilingual = {
  zh: '网页嵌套过深或元素过多，没有读完，未作核验。',
  en: 'The page nests too deep or holds too many elements to be read to its end; it was not checked.',
};

/** What stopped a check, in words of the engine's; what a schema says of a result is for its makers only, but where. */
function detailOf(reason: unknown): string {
  if (reason instanceof z.core.$ZodError) return reason.issues.map(({ path }) => path.join('.')).join(', ');
  return reason instanceof Error ? reason.message : String(reason);
}

const failed = ({ source }: Input, reason: unknown): Unread => unread(source, 'stopped', unfinished(detailOf(reason)));

/** A result, and what is to be said of its file beside it. */
export interface NotedResult {
  readonly result: Result;
  readonly notes: readonly Bilingual[];
}

/** A Word file, a PDF, an OFD or a workbook; what reads it is loaded only where there is one. */
async function checkFile(file: BinaryFile, terms: CheckTerms): Promise<NotedResult> {
  const read = await readDocument(file.bytes, file.source.file ?? '', documentHome);
  if ('refused' in read) {
    const error = { code: read.refused, message: refusalText(read.refused) };
    return { result: emptyResult(optionsFor(file.source, terms), error), notes: [] };
  }
  return { result: checkTree(read.tree, file, terms), notes: read.notes.map(noteText) };
}

/** The result of one input. Whatever the page does to the check, it ends in a result. */
export async function checkInput(input: Input, terms: CheckTerms): Promise<NotedResult> {
  if ('error' in input) return { result: emptyResult(optionsFor(input.source, terms), input.error), notes: [] };
  try {
    return 'bytes' in input ? await checkFile(input, terms) : { result: checkPage(input, terms), notes: [] };
  } catch (reason) {
    const stopped = isTooLarge(reason) ? unread(input.source, 'tooLarge', TOO_LARGE) : failed(input, reason);
    return { result: emptyResult(optionsFor(stopped.source, terms), stopped.error), notes: [] };
  }
}
