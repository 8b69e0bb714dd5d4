import type { ComponentChildren, JSX } from 'preact';
import type { MessageKey, Translate } from '../../words/translator';

interface SelectProps<Value extends string> {
  readonly name: MessageKey;
  readonly value: Value;
  readonly values: readonly (readonly [Value, MessageKey])[];
  readonly isFixed?: boolean;
  readonly t: Translate;
  choose(value: Value): void;
}

/** One of a few, by its name. */
export function Select<Value extends string>({ name, value, values, isFixed = false, t, choose }: SelectProps<Value>) {
  return (
    <label class="field">
      <span>{t(name)}</span>
      <select
        data-choice={name}
        value={value}
        disabled={isFixed}
        onChange={({ currentTarget }) => {
          const [chosen] = values.find(([known]) => known === currentTarget.value) ?? [];
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {values.map(([each, word]) => (
          <option key={each} value={each}>
            {t(word)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: MessageKey;
  readonly t: Translate;
  /** Whether an administrator has set what stands here. */
  readonly isManaged?: boolean;
  readonly children: ComponentChildren;
}

/** One part of the page, by its heading. */
export function Section({ id, title, t, isManaged = false, children }: SectionProps): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {isManaged && <p class="managed">{t('managedNote')}</p>}
      {children}
    </section>
  );
}
