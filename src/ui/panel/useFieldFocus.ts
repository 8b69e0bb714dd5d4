import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives a form's field the focus when the form opens or is about something else, and gives it back when it closes. */
export function useFieldFocus(field: RefObject<HTMLElement | null>, about: unknown): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    return () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    };
  }, []);
  useEffect(() => field.current?.focus(), [about]);
}
