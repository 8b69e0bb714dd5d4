/** How often it is looked whether the marks still stand; pages are seldom so busy with them. */
const LOOK_MS = 500;
/** A page that takes them off more often than this has its way. */
const MAX_REPAIRS = 10;

export interface Kept {
  /** Whether everything that was drawn still stands. */
  readonly isWhole: () => boolean;
  readonly again: () => void;
  readonly giveUp: () => void;
}

/** Draws again what a page has taken off, an attribute that it does not know or a node of ours; gives up in the end. */
export function keepMarks({ isWhole, again, giveUp }: Kept): () => void {
  let drawn = 0;
  const timer = window.setInterval(() => {
    if (isWhole()) return;
    drawn += 1;
    if (drawn > MAX_REPAIRS) giveUp();
    else again();
  }, LOOK_MS);
  return () => clearInterval(timer);
}
