import { copyText } from './copyText';
import type { Layer } from './layer';
import type { OverlayWords } from './mark';

const SAID = 2000;

interface Wanted {
  readonly onNext: () => void;
  /** The text to be copied, asked for when the button is pressed. */
  readonly text: () => string;
}

/** The card's two buttons: on to the next mark, and the sum as text. */
export function createActions(document: Document, layer: Layer, words: OverlayWords, wanted: Wanted): HTMLElement {
  const row = document.createElement('div');
  row.className = 'actions';
  const button = (text: string): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    row.append(made);
    return made;
  };
  button(words.next).addEventListener('click', wanted.onNext);
  const copy = button(words.copy);
  copy.addEventListener('click', async () => {
    const said = (await copyText(document, wanted.text())) ? words.copied : words.notCopied;
    copy.textContent = said;
    layer.announce(said);
    setTimeout(() => {
      copy.textContent = words.copy;
    }, SAID);
  });
  return row;
}
