import { createElement } from '../page/live/native';

/** The card's line for a mark whose cells are on the page but can't be seen. */
export interface UnseenNote {
  readonly element: HTMLElement;
  /** Looks whether the cells can be seen, once the page has come to rest. */
  judge(): void;
  /** Takes the line back until the next judgement. */
  reset(): void;
}

/** Longer than the pauses of a smooth scroll. */
const SETTLED_MS = 300;

/** A line that is not shown; `changed` is called when it comes or goes. */
export function createUnseenNote(
  document: Document,
  text: string,
  isUnseen: () => boolean,
  changed: () => void,
): UnseenNote {
  const element = createElement(document, 'p');
  element.className = 'notes';
  element.textContent = text;
  element.hidden = true;
  let settling = 0;
  const reset = (): void => {
    clearTimeout(settling);
    element.hidden = true;
  };
  return {
    element,
    reset,
    judge() {
      clearTimeout(settling);
      settling = window.setTimeout(() => {
        if (element.hidden !== isUnseen()) return;
        element.hidden = !element.hidden;
        changed();
      }, SETTLED_MS);
    },
  };
}
