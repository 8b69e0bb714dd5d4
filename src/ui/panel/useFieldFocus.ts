import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives a form's field the focus when the form opens or is about something else, and gives it back when it closes. */
export function useFieldFocus(field: RefObject<HTMLElement | null>, about: unknown): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const from = document.activeElement;
    // From one place to the next it comes by a button of the panel, never out of the form itself.
    if (!field.current?.closest('form')?.contains(from)) before.current = from;
    field.current?.focus();
  }, [about]);
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    },
    [],
  );
}
