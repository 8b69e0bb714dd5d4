import { createElement } from '../../page/live/native';
import type { Layer } from '../badges/layer';
import type { Mark, OverlayWords } from '../mark';
import { copyText } from './copyText';

const SAID_MS = 2000;

interface CardCallbacks {
  readonly onNext: () => void;
  /** The text to be copied, asked for when the button is pressed. */
  readonly text: () => string;
  readonly onOtherPlace: () => void;
}

/** The card's buttons. */
export interface Actions {
  readonly row: HTMLElement;
  /** Offers the way to a second place, or takes the offer back. */
  offer(otherPlace: Mark['otherPlace']): void;
}

/** On to the next mark, the sum as text, and, where a finding is about two places, the other one. */
export function createActions(
  document: Document,
  layer: Layer,
  words: OverlayWords,
  callbacks: CardCallbacks,
): Actions {
  const row = createElement(document, 'div');
  row.className = 'actions';
  const button = (text: string): HTMLButtonElement => {
    const made = createElement(document, 'button');
    made.type = 'button';
    made.textContent = text;
    row.append(made);
    return made;
  };
  button(words.next).addEventListener('click', callbacks.onNext);
  const other = button('');
  other.className = 'other';
  other.addEventListener('click', callbacks.onOtherPlace);
  const copy = button(words.copy);
  copy.addEventListener('click', async () => {
    const said = (await copyText(document, callbacks.text())) ? words.copied : words.notCopied;
    copy.textContent = said;
    layer.announce(said);
    setTimeout(() => {
      copy.textContent = words.copy;
    }, SAID_MS);
  });
  return {
    row,
    offer(otherPlace) {
      other.hidden = otherPlace === null;
      other.textContent = otherPlace?.label ?? '';
    },
  };
}
