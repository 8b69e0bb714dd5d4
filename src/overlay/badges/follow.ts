import { bodyOf, documentOf, listen, rectOf, viewOf } from '../../page/live/native';
import { read } from '../../page/live/read';

/** The documents a set of elements stands in, and those around their frames. */
export function documentsOf(elements: readonly Element[]): Set<Document> {
  const documents = new Set<Document>();
  for (const element of elements) {
    for (let at: Element | null = element; at; at = viewOf(at)?.frameElement ?? null) {
      documents.add(documentOf(at));
    }
  }
  return documents;
}

/** What tells that boxes may move without a change of their sizes. */
const MOVES = ['scroll', 'transitionrun', 'transitionstart', 'animationstart', 'toggle', 'load'] as const;
const MOVING = { capture: true, passive: true } as const;
/** After the last move it is looked for so many frames whether there is more: a transition begins slowly. */
const SETTLED_MS = 20;
/** What tells of nothing, such as a stylesheet that a script switches, is seen at the next look. */
const LOOK_MS = 500;

const placesOf = (elements: readonly Element[]): string =>
  elements
    .map((element) => {
      const { left, top, right, bottom } = rectOf(element);
      return `${left} ${top} ${right} ${bottom}`;
    })
    .join();

/** Calls in the frames to come for as long as the elements move; the same few numbers are compared each time. */
function createFrames(top: Window, elements: readonly Element[], moved: () => void, failed: () => void) {
  let pending = 0;
  let known = '';
  let left = 0;
  let isAsked = false;
  function frame(): void {
    pending = 0;
    try {
      const places = placesOf(elements);
      const isMoved = places !== known;
      left = isMoved || isAsked ? SETTLED_MS : left - 1;
      known = places;
      if (isMoved || isAsked) moved();
      isAsked = false;
    } catch {
      failed();
      return;
    }
    if (left > 0) pending = top.requestAnimationFrame(frame);
  }
  return {
    schedule(): void {
      isAsked = true;
      pending ||= top.requestAnimationFrame(frame);
    },
    look(): void {
      if (pending === 0 && placesOf(elements) !== known) frame();
    },
    stop: () => top.cancelAnimationFrame(pending),
  };
}

/**
 * Calls once a frame at most while anything moves: scrolling of any box, of any frame, a new size of the window, of the
 * page or of a followed element, a style or a transition that shifts it. Ends when what it gave back is called, or
 * where a call throws.
 */
export function follow(top: Window, elements: readonly Element[], moved: () => void, failed: () => void): () => void {
  const { schedule, look, stop } = createFrames(top, elements, moved, failed);
  const sizes = new ResizeObserver(schedule);
  const styles = new MutationObserver(schedule);
  const ends = [stop, () => sizes.disconnect(), () => styles.disconnect()];
  for (const element of elements) sizes.observe(element);
  for (const document of documentsOf(elements).add(top.document)) {
    const view = viewOf(document);
    const body = bodyOf(document);
    if (body) sizes.observe(body);
    styles.observe(document, { subtree: true, attributeFilter: ['style', 'class', 'hidden', 'open'] });
    ends.push(...MOVES.map((type) => listen(document, type, schedule, MOVING)));
    if (view) ends.push(listen(view, 'resize', schedule, MOVING));
  }
  const timer = top.setInterval(() => {
    if (!read(top.document, 'hidden')) look();
  }, LOOK_MS);
  return () => {
    top.clearInterval(timer);
    for (const end of ends) end();
  };
}
