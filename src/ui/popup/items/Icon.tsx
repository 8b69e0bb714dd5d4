import type { JSX } from 'preact';

const paths = {
  tick: 'M3.5 8.5 6.6 11.6 12.5 4.9',
  cross: 'M4.4 4.4 11.6 11.6M11.6 4.4 4.4 11.6',
  ring: 'M8 3.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8Z',
  question: 'M5.6 6.1a2.4 2.4 0 1 1 3.6 2.1C8.4 8.7 8 9.1 8 10M8 12.5v.2',
  unequal: 'M3.5 6.2h9M3.5 9.8h9M10.4 3.2 5.6 12.8',
  bang: 'M8 3.2v6M8 12.4v.2',
  previous: 'M3.5 10.2 8 5.7 12.5 10.2',
  next: 'M3.5 5.8 8 10.3 12.5 5.8',
  changed: 'M12.6 8a4.6 4.6 0 1 1-1.4-3.3M12.7 2.6v2.9H9.8',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside a word; the word carries the meaning, so readers skip it. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
