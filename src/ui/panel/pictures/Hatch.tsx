import type { JSX } from 'preact';

/** Slanted lines, by the id under which an area is filled with them. */
export function Hatch({ id }: { readonly id: string }): JSX.Element {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch-line" d="M1 0V5" />
      </pattern>
    </defs>
  );
}
