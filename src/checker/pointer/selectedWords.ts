import { isElement, parentElementOf } from '../../page/live/native';
import type { PointerNews } from '../../platform/messages/pointerMessages';

const LONGEST = 500;

/** What is selected on the page, and the nearest place of the report around where the selection begins. */
export function selectedWords(
  document: Document,
  places: ReadonlyMap<Element, string>,
): Extract<PointerNews, { type: 'selection' }> {
  const selection = document.getSelection();
  const text = (selection?.toString() ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const start = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).startContainer : null;
  let at = start && (isElement(start) ? start : parentElementOf(start));
  while (at && !places.has(at)) at = parentElementOf(at);
  return { type: 'selection', text, place: (at && places.get(at)) ?? null };
}
