import { ATTRIBUTE, unmark } from '../../overlay/attribute';
import { removeLayers } from '../../overlay/badges/layer';
import { call } from '../../page/live/native';
import type { Checker } from '../createChecker';

const KEY = 'goujiChecker';

/** What a later script of the extension finds there: calling it makes the checker look again. */
export interface Running {
  (): void;
  readonly page: Checker['page'];
}

/** What a copy that an update of the extension has cut off may have left on the page. */
function sweep(): void {
  removeLayers(document);
  for (const node of call(document, 'querySelectorAll', `[${ATTRIBUTE}]`)) unmark(node);
}

/** Starts one checker for a page, however often the script is let in; later copies only make it look again. */
export function once(start: () => Running): void {
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

/** The checker of this page, for another script of the extension: it stands in its own world, where no page's script sees it. */
export function runningChecker(): Running | null {
  const running: unknown = Reflect.get(globalThis, KEY);
  return typeof running === 'function' ? (running as Running) : null;
}
