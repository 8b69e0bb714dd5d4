import * as z from 'zod/mini';
import { type Preferences, preferencesSchema } from './preferences';
import { RULE_ID, type Settings, settingsSchema } from './settingsSchema';

const KIND = 'gouji-settings';
const VERSION = 1;
/** Many times what every rule graded by hand takes. */
export const MOST_BYTES = 256 * 1024;

/** Everything that a person set, but for what a browser has to be asked for: the sites. */
export interface AllSettings {
  readonly settings: Settings;
  readonly preferences: Preferences;
  /** For how many days checked reports are kept; null where nobody has chosen. */
  readonly retention: number | null;
  readonly arePrinted: boolean;
}

/** Why a file is not taken. */
export const REFUSALS = ['tooLarge', 'notSettings', 'otherVersion', 'damaged'] as const;
export type Refusal = (typeof REFUSALS)[number];

const headSchema = z.object({ kind: z.literal(KIND), version: z.number() });
const fileSchema = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  settings: settingsSchema,
  preferences: preferencesSchema,
  retention: z.nullable(z.int().check(z.minimum(0))),
  arePrinted: z.boolean(),
});

/** What all of it says as a file. */
export function settingsFileOf(all: AllSettings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, ...all }, null, 2)}\n`;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What such a file says, or why it is not taken: all of it can be read, or nothing of it is. */
export function readSettingsFile(text: string): AllSettings | { readonly refusal: Refusal } {
  if (text.length > MOST_BYTES) return { refusal: 'tooLarge' };
  const held = json(text);
  const head = headSchema.safeParse(held);
  if (!head.success) return { refusal: 'notSettings' };
  if (head.data.version !== VERSION) return { refusal: 'otherVersion' };
  const { data } = fileSchema.safeParse(held);
  // The schema says nothing of names: `__proto__` is no rule's.
  const areRules = data && Object.keys(data.settings.rules ?? {}).every((id) => RULE_ID.test(id));
  if (!areRules) return { refusal: 'damaged' };
  const { settings, preferences, retention, arePrinted } = data;
  return { settings, preferences, retention, arePrinted };
}
