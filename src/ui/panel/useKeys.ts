import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Keyed {
  readonly bar: RefObject<HTMLElement | null>;
  readonly list: RefObject<HTMLElement | null>;
  undo(): void;
}

const typed = 'input, select, textarea';

/** Moves the focus between the items; the browser's own Enter then goes to the place. */
function step(list: HTMLElement | null, by: number): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>('.item .go') ?? [])];
  const current = document.activeElement?.closest('.item');
  const at = buttons.findIndex((button) => button.closest('.item') === current);
  const next = at < 0 ? (by > 0 ? 0 : buttons.length - 1) : (at + by + buttons.length) % buttons.length;
  buttons[next]?.focus();
}

const press = (selector: string): void =>
  document.activeElement?.closest('.item')?.querySelector<HTMLElement>(selector)?.click();

/** Whether a key is typed into a field; Escape leaves it. */
function isTyping({ target, key, isComposing }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement && target.matches(typed))) return false;
  if (key === 'Escape' && !isComposing) target.blur();
  return true;
}

/** The panel's own keys, as single letters, while nobody types. Whether their list is shown. */
export function useKeys({ bar, list, undo }: Keyed): { readonly isShown: boolean } {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      j: () => step(list.current, 1),
      k: () => step(list.current, -1),
      e: () => press('[data-expand]'),
      f: () => bar.current?.querySelector('select')?.focus(),
      u: undo,
      '/': () => bar.current?.querySelector('input')?.focus(),
      '?': () => setIsShown((isKnown) => !isKnown),
    };
    function heard(event: KeyboardEvent): void {
      if (event.key === 'Escape') setIsShown(false);
      if (isTyping(event) || event.ctrlKey || event.altKey || event.metaKey) return;
      const act = Object.hasOwn(keys, event.key.toLowerCase()) ? keys[event.key.toLowerCase()] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  });
  return { isShown };
}
