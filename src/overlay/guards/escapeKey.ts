import { isElement, localNameOf } from '../../page/live/native';
import { isEditable } from './isEditable';

const FIELDS = /^(input|select|textarea)$/i;

/** Whether a key was meant for what is being written, or the page has used it. */
function isTaken(event: Event): boolean {
  const [target] = event.composedPath() as Node[];
  if (event.defaultPrevented || !target) return true;
  return isElement(target) && (FIELDS.test(localNameOf(target)) || isEditable(target));
}

/** Escape pressed on the page, heard after the page itself and only while it is listened for; the key goes its way. */
export function escapeKey(view: Window, act: () => void): { listen(): void; stop(): void } {
  const heard = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !isTaken(event)) act();
  };
  return {
    listen: () => view.addEventListener('keydown', heard),
    stop: () => view.removeEventListener('keydown', heard),
  };
}
