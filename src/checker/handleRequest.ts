import type { WindowSize } from '../overlay/windowSize';
import type { PageRequest } from '../platform/messages/protocol';
import type { Display } from './display';
import type { Wishes } from './pageState';
import type { Page } from './read/page';
import { stepFrom } from './stepFrom';

/** A page may go through frames without end; more than these nobody looks at. */
const MOST_FRAMES = 20;

/** Notes what a request says of a person's wishes; true where the page is to be judged anew for it. */
export function noteRequest(request: PageRequest, wishes: Wishes): boolean {
  const { type } = request;
  if (type === 'foreignFrame') {
    if (wishes.foreignFrames.size < MOST_FRAMES) wishes.foreignFrames.add(request.url);
  } else if (type !== 'settingsChanged') wishes.isAsked = true;
  return type === 'recheck' || type === 'settingsChanged';
}

function go(wishes: Wishes, page: Page, display: Display, item: string | null, cover?: WindowSize): void {
  if (item === null || !page.result.items.some(({ id }) => id === item)) return;
  wishes.current = item;
  // To be taken to a place is to be shown it.
  if (!wishes.areMarksShown) setMarks(wishes, page, display, true);
  display.select(item, true, cover);
}

function setMarks(wishes: Wishes, page: Page, display: Display, areShown: boolean): void {
  wishes.areMarksShown = areShown;
  display.draw(page.marks, wishes.current, areShown);
}

/** Does on the page what was asked. */
export function handleRequest(request: PageRequest, wishes: Wishes, page: Page, display: Display): void {
  const { type } = request;
  if (type === 'showMarks' || type === 'hideMarks' || type === 'toggleMarks')
    setMarks(wishes, page, display, type === 'toggleMarks' ? !wishes.areMarksShown : type === 'showMarks');
  else if (type === 'go' || type === 'next' || type === 'previous') {
    const { cover } = request;
    const scale = window.devicePixelRatio;
    const item = type === 'go' ? request.item : stepFrom(wishes.current, type === 'next' ? 1 : -1, page.result);
    go(wishes, page, display, item, cover && { width: cover.width / scale, height: cover.height / scale });
  }
}
