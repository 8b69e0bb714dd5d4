import * as z from 'zod/mini';

/** What a person chose for themselves: when pages are checked, how things look, in which language they are said. */
const choices = {
  /** On pages of *.gov.cn and of the sites that were added: by itself, or only when a person asks. */
  start: ['automatic', 'click'],
  theme: ['auto', 'light', 'dark'],
  language: ['auto', 'zh', 'en'],
  marks: ['standard', 'strong', 'faint'],
} as const;

export const preferencesSchema = z.object({
  start: z.enum(choices.start),
  theme: z.enum(choices.theme),
  language: z.enum(choices.language),
  marks: z.enum(choices.marks),
});
export type Preferences = z.infer<typeof preferencesSchema>;
export const PREFERENCE_CHOICES = choices;

/** Where nobody has chosen. */
export const AS_SHIPPED: Preferences = { start: 'automatic', theme: 'auto', language: 'auto', marks: 'standard' };

const known = <Choice extends string>(given: unknown, names: readonly Choice[], otherwise: Choice): Choice =>
  names.find((name) => name === given) ?? otherwise;

/** What is kept, as far as it can be read: a part that is none of ours is as shipped, and takes no other with it. */
export function readPreferences(kept: unknown): Preferences {
  const given: Partial<Record<keyof Preferences, unknown>> = typeof kept === 'object' && kept !== null ? kept : {};
  return {
    start: known(given.start, choices.start, AS_SHIPPED.start),
    theme: known(given.theme, choices.theme, AS_SHIPPED.theme),
    language: known(given.language, choices.language, AS_SHIPPED.language),
    marks: known(given.marks, choices.marks, AS_SHIPPED.marks),
  };
}
