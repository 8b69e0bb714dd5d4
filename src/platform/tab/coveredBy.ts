import { browser } from 'wxt/browser';
import type { Request } from '../messages/readRequest';

/** A popup may stand further left than the window's edge by so much: by the buttons beside its own. */
const MOST_ASIDE = 200;
const ASIDE = 60;
const BELOW = 16;

const isMove = (request: Request): request is 'next' | 'previous' | `go ${string}` =>
  request === 'next' || request === 'previous' || request.startsWith('go ');

/** From the popup's left edge to that of the browser's window, where the browser says where both are. */
async function widthCovered(popup: Window): Promise<number> {
  const { left, width } = await browser.windows.getCurrent().catch(() => ({ left: undefined, width: undefined }));
  const covered = (left ?? Number.NaN) + (width ?? Number.NaN) - popup.screenX;
  const isLikely = covered >= popup.innerWidth && covered <= popup.innerWidth + MOST_ASIDE;
  return isLikely ? covered : popup.innerWidth + ASIDE;
}

/** Asks for a move with what the popup covers of the page, so that it leads to what can be seen. */
export async function coveredBy(popup: Window, request: Request): Promise<Request> {
  if (!isMove(request)) return request;
  const scale = popup.devicePixelRatio;
  const width = Math.ceil((await widthCovered(popup)) * scale);
  const height = Math.ceil((popup.innerHeight + BELOW) * scale);
  return `covered ${width} ${height} ${request}`;
}
