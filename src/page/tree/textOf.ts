import { type AnyNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { simplified } from '../../report/traditional/simplified';
import { plainCharacters } from '../text/plainCharacters';
import { walk } from './walk';

/** Elements whose text is not on the page, or stands there only where a browser cannot show what they are. */
const silent = new Set(
  'script style template noscript head select textarea svg canvas video audio meter progress datalist'.split(' '),
);

const breaks = new Set(
  'address article aside blockquote body br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul ucapcontent ucaptitle'.split(
    ' ',
  ),
);

/** Elements whose text says that it no longer holds: a struck number beside the one that replaces it. */
const struck = /^(?:s|strike|del)$/;
/** A style that takes words out of the text, or strikes them. */
export const unsaid = /display\s*:\s*none|line-through/i;

/** Whether a reader does not see an element, or sees it crossed out: a digit of it is no digit of what stands beside it. */
function isUnsaid({ name, attribs }: Element): boolean {
  const { style } = attribs;
  return struck.test(name) || 'hidden' in attribs || (style !== undefined && unsaid.test(style));
}

/** A line that a scanner's reader (hOCR) has recognised; its element is an inline one. */
const scannedLine = /^ocrx?_(?:line|header|caption|textfloat)\b/;

/** Whether what stands in an element is no text of the page. */
export const isSilent = ({ name, attribs }: Pick<Element, 'name' | 'attribs'>): boolean =>
  silent.has(name) || (name === 'object' && 'data' in attribs);

/** True for elements that stand on a line of their own. */
export function isBreaking(node: AnyNode): boolean {
  return isTag(node) && (breaks.has(node.name) || scannedLine.test(node.attribs.class ?? ''));
}

/** A superscript or a subscript is a note, not a digit more. */
const isNote = (name: string): boolean => name === 'sup' || name === 'sub';

/** What stands between two digits as a thing of its own: they are no one figure. */
const drawn = /^(img|svg|canvas|button)$/;

/** What parts an element's text from the text before it. */
function before(name: string): string {
  if (isNote(name)) return '(';
  return breaks.has(name) || drawn.test(name) ? '\n' : '';
}

/**
 * The text below a node, text nodes joined with nothing (Word cuts `20` into two spans), a line break
 * at every block and `<br>`. What is hidden or struck out, nested tables and everything past `limit` characters or `nodes` nodes are left out.
 */
export function textOf(root: ParentNode, limit = 20_000, nodes = Number.POSITIVE_INFINITY): string {
  const only = root.children.length === 1 ? root.children[0] : undefined;
  if (only && isText(only)) return only.data.slice(0, limit);
  let text = '';
  let seen = 0;
  walk(
    root,
    (node) => {
      seen += 1;
      if (text.length >= limit || seen > nodes) return 'stop';
      if (isText(node)) text += node.data.length > limit ? node.data.slice(0, limit) : node.data;
      else if (isTag(node)) {
        if (isUnsaid(node)) return 'skip';
        text += before(node.name);
        if (isSilent(node) || node.name === 'table') return 'skip';
      }
      return undefined;
    },
    (node) => {
      if (isTag(node)) text += isNote(node.name) ? ')' : before(node.name);
    },
  );
  return text.slice(0, limit);
}

/** Characters without width or ink: they part no words and no digits. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/g;

/** Text as it is read: as `foldedAsPrinted`, the form's own words in simplified characters. */
export const folded = (text: string): string => simplified(foldedAsPrinted(text));

/** Printed text: nothing invisible, white space of every kind folded to one space, none at the ends. */
export function foldedAsPrinted(text: string): string {
  return plainCharacters(text).replace(invisible, '').replace(/\s+/g, ' ').trim();
}
