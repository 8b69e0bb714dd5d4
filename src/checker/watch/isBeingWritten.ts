import { isEditable } from '../../overlay/guards/isEditable';
import { bodyOf, call } from '../../page/live/native';

const EDITORS = '[contenteditable]:not([contenteditable="false" i]) table';

/** Whether the page, or a part of it that holds tables, is an editor: there nothing is checked unasked. */
export function isBeingWritten(document: Document): boolean {
  return isEditable(bodyOf(document) ?? document) || call(document, 'querySelector', EDITORS) !== null;
}
