import { browser } from 'wxt/browser';
import type { PageRequest } from '../messages/protocol';

/** A popup may stand further left than the window's edge by so much: by the buttons beside its own. */
const MOST_ASIDE = 200;
const ASIDE = 60;
const BELOW = 16;

type Move = Extract<PageRequest, { readonly type: 'next' | 'previous' | 'go' }>;

const isMove = (request: PageRequest): request is Move => ['next', 'previous', 'go'].includes(request.type);

/** From the popup's left edge to that of the browser's window, where the browser says where both are. */
async function widthCovered(popup: Window): Promise<number> {
  const { left, width } = await browser.windows.getCurrent().catch(() => ({ left: undefined, width: undefined }));
  const covered = (left ?? Number.NaN) + (width ?? Number.NaN) - popup.screenX;
  const isLikely = covered >= popup.innerWidth && covered <= popup.innerWidth + MOST_ASIDE;
  return isLikely ? covered : popup.innerWidth + ASIDE;
}

/** Asks for a move with what the popup covers of the page, so that it leads to what can be seen. */
export async function coveredBy(popup: Window, request: PageRequest): Promise<PageRequest> {
  if (!isMove(request)) return request;
  const scale = popup.devicePixelRatio;
  const width = Math.ceil((await widthCovered(popup)) * scale);
  const height = Math.ceil((popup.innerHeight + BELOW) * scale);
  return { ...request, cover: { width, height } };
}
