import { type Document, isTag, isText } from 'domhandler';
import { type Checked, check } from '../../check/check';
import type { CheckOptions } from '../../check/checkOptions';
import type { DraftSource } from '../../check/draft/draftTask';
import { heldDocument } from '../../check/draft/heldDocument';
import { emptyResult } from '../../check/emptyResult';
import type { DocumentHome } from '../../page/documents/documentRead';
import { scriptPages } from '../../page/saved/scriptPages';
import { isTooLarge } from '../../page/saved/treeBuilder';
import { walk } from '../../page/tree/walk';
import { type Result, resultSchema } from '../../result/resultSchema';
import { refusalText } from '../../words/documents';
import type { Seen } from './standingOf';

/** A page's report, and what else was seen there. */
export interface ReadReport {
  readonly result: Result;
  readonly seen: Seen;
}

type Terms = Pick<CheckOptions, 'settings' | 'checkedAt' | 'time'>;

const nothingSeen: Seen = {
  headings: 0,
  pictures: 0,
  reportLinks: 0,
  attachments: [],
  otherKind: null,
  isScriptBuilt: false,
};

/** Fewer words than this are a frame for what scripts bring. */
const FEW_WORDS = 400;

/** Whether a page has scripts or frames, and next to no words of its own. */
export function isShell(tree: Document): boolean {
  let words = 0;
  let [isScripted, isFramed] = [false, false];
  walk(tree, (node) => {
    if (isTag(node)) {
      if (node.name === 'script') isScripted = true;
      if ((node.name === 'iframe' || node.name === 'frame') && node.attribs.src) isFramed = true;
      return node.name === 'script' || node.name === 'style' || node.name === 'a' ? 'skip' : undefined;
    }
    if (isText(node)) words += node.data.trim().length;
    return undefined;
  });
  return isFramed || (isScripted && words < FEW_WORDS);
}

function readOf({ result, observed }: Checked, first: Document, isHtml: boolean): ReadReport {
  const isUnread = isHtml && result.coverage.read === 0 && (isShell(first) || scriptPages(first).isUnread);
  return {
    // What crosses to the page is plain, and what is kept is what a schema lets through.
    result: resultSchema.parse(result),
    seen: {
      headings: observed.headings,
      pictures: observed.pictures,
      reportLinks: observed.reportLinks.length,
      attachments: observed.attachments,
      otherKind: observed.otherKind,
      isScriptBuilt: isUnread,
    },
  };
}

const stoppedBy = (reason: unknown): Result['error'] =>
  isTooLarge(reason)
    ? {
        code: 'tooLarge',
        message: {
          zh: '网页嵌套过深或元素过多，没有读完，未作核验。',
          en: 'The page nests too deep or holds too many elements to be read to its end; it was not checked.',
        },
      }
    : {
        code: 'stopped',
        message: { zh: '核验中途停止，未作核验。', en: 'The check stopped before its end; nothing was checked.' },
      };

/** Reads and checks one page or file; whatever the matter is with it, it ends in a result. */
export async function readReport(given: DraftSource, terms: Terms, home: DocumentHome): Promise<ReadReport> {
  const named = given.kind === 'file' ? { file: given.name, url: given.url } : {};
  const failed = (error: Result['error']): ReadReport => ({
    result: emptyResult({ ...terms, source: { kind: 'html', ...named } }, error),
    seen: nothingSeen,
  });
  try {
    const held = await heldDocument(given, home);
    if ('refused' in held) return failed({ code: held.refused, message: refusalText(held.refused) });
    const isHtml = held.source.kind === 'html';
    let first: { readonly checked: Checked; readonly tree: Document } | null = null;
    for (const tree of held.trees()) {
      const checked = check(tree, { ...terms, source: held.source });
      if (checked.result.coverage.read > 0) return readOf(checked, tree, isHtml);
      first ??= { checked, tree };
    }
    return first ? readOf(first.checked, first.tree, isHtml) : failed(stoppedBy(null));
  } catch (reason) {
    return failed(stoppedBy(reason));
  }
}
