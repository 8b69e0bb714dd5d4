/** The part of a page that its window shows, without scroll bars. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The window's size in the page's own measure: without a doctype it is the body's that the window has. */
export function windowSize({ compatMode, body, documentElement, defaultView }: Document): WindowSize {
  const { innerWidth = 0, innerHeight = 0 } = defaultView ?? {};
  const { clientWidth, clientHeight } = compatMode === 'BackCompat' && body ? body : documentElement;
  // A page zoomed by itself counts in other pixels than the window, which is what is measured from here.
  return {
    width: Math.min(clientWidth || innerWidth, innerWidth),
    height: Math.min(clientHeight || innerHeight, innerHeight),
  };
}
