import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly name: string;
  write(text: string): void;
  close(): void;
}

/** A cell that is written in: Enter and leaving it keep what is written, Escape does not. */
export function CellInput({ text, name, write, close }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => field.current?.select(), []);
  function end(next: string): void {
    if (isDone.current) return;
    isDone.current = true;
    close();
    if (next !== text) write(next);
  }
  return (
    <input
      ref={field}
      class="cell"
      defaultValue={text}
      aria-label={name}
      autocomplete="off"
      onBlur={(event) => end(event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') end(event.currentTarget.value.trim());
        if (event.key === 'Escape') end(text);
      }}
    />
  );
}
