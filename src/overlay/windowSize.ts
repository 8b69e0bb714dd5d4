import { bodyOf, viewOf } from '../page/live/native';
import { read } from '../page/live/read';

/** The part of a page that its window shows, without scroll bars. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The window's size in the page's own measure: without a doctype it is the body's that the window has. */
export function windowSize(document: Document): WindowSize {
  const { innerWidth = 0, innerHeight = 0 } = viewOf(document) ?? {};
  const isQuirky = read(document, 'compatMode') === 'BackCompat';
  const { clientWidth, clientHeight } = (isQuirky && bodyOf(document)) || read(document, 'documentElement');
  // A page zoomed by itself counts in other pixels than the window, which is what is measured from here.
  return {
    width: Math.min(clientWidth || innerWidth, innerWidth),
    height: Math.min(clientHeight || innerHeight, innerHeight),
  };
}
