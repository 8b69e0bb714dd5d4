import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

export interface TabName<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

interface Props<Id extends string> {
  readonly tabs: readonly TabName<Id>[];
  readonly chosen: Id;
  readonly label: string;
  choose(id: Id): void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The id of the part that a tab shows. */
export const tabPart = (id: string): string => `part-${id}`;

/** A row of tabs: arrows move between them, and only the chosen one is on the way of Tab. */
export function Tabs<Id extends string>({ tabs, chosen, label, choose }: Props<Id>): JSX.Element {
  const row = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = (at + step + tabs.length) % tabs.length;
    const target = tabs[next];
    if (target) choose(target.id);
    row.current?.querySelectorAll('button')[next]?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
      {tabs.map(({ id, name }) => (
        <button
          type="button"
          role="tab"
          key={id}
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={tabPart(id)}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
