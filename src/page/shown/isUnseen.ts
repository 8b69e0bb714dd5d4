import type { Element } from 'domhandler';
import { type Seeing, seeingIn } from './seeing';

/** Elements whose text is crossed out, or printed above the words it explains. */
const unread = new Set(['s', 'strike', 'del', 'rt', 'rp']);

/** Whether an element's name or markup alone says that its words are not to be read. */
export function isUnseenByMarkup({ name, attribs }: Element): boolean {
  return unread.has(name) || ('hidden' in attribs && attribs.hidden !== 'until-found');
}

/** Whether a style takes an element's words out of sight or crosses them out. */
export function isUnseenByStyle(seeing: Seeing): boolean {
  const { display, visibility, opacity, 'font-size': size, 'text-decoration': decoration } = seeing;
  return (
    display === 'none' ||
    visibility === 'hidden' ||
    visibility === 'collapse' ||
    (opacity !== undefined && Number.parseFloat(opacity) === 0) ||
    (size !== undefined && Number.parseFloat(size) === 0) ||
    decoration?.includes('line-through') === true
  );
}

/** Whether an element's own markup, without any style sheet, hides it or strikes it out. */
export function isPlainlyUnseen(element: Element): boolean {
  const { style } = element.attribs;
  return isUnseenByMarkup(element) || (style !== undefined && isUnseenByStyle(seeingIn(style)));
}
