import { ATTRIBUTE, unmark } from '../../overlay/attribute';
import { removeLayers } from '../../overlay/badges/layer';
import { call } from '../../page/live/native';

const KEY = 'goujiChecker';

/** What a copy that an update of the extension has cut off may have left on the page. */
function sweep(): void {
  removeLayers(document);
  for (const node of call(document, 'querySelectorAll', `[${ATTRIBUTE}]`)) unmark(node);
}

/** Starts one checker for a page, however often the script is let in; later copies only make it look again. */
export function once(start: () => () => void): void {
  const running: unknown = Reflect.get(globalThis, KEY);
  if (typeof running === 'function') {
    running();
    return;
  }
  sweep();
  const look = start();
  Reflect.set(globalThis, KEY, look);
  look();
}
